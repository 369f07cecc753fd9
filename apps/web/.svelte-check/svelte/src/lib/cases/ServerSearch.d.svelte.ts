export { default } from "./++ServerSearch.svelte.ts";
export * from "./++ServerSearch.svelte.ts";
