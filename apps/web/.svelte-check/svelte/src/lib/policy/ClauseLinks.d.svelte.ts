export { default } from "./++ClauseLinks.svelte.ts";
export * from "./++ClauseLinks.svelte.ts";
