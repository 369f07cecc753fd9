export { default } from "./++PositiveNote.svelte.ts";
export * from "./++PositiveNote.svelte.ts";
