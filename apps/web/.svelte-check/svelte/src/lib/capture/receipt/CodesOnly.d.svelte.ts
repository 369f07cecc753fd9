export { default } from "./++CodesOnly.svelte.ts";
export * from "./++CodesOnly.svelte.ts";
