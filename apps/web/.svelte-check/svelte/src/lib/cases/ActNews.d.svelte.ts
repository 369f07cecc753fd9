export { default } from "./++ActNews.svelte.ts";
export * from "./++ActNews.svelte.ts";
