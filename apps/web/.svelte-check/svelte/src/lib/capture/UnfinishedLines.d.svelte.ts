export { default } from "./++UnfinishedLines.svelte.ts";
export * from "./++UnfinishedLines.svelte.ts";
