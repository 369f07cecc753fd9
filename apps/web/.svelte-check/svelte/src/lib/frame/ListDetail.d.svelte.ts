export { default } from "./++ListDetail.svelte.ts";
export * from "./++ListDetail.svelte.ts";
