export { default } from "./++FactLines.svelte.ts";
export * from "./++FactLines.svelte.ts";
