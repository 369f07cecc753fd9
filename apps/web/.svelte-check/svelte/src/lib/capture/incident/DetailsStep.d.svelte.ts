export { default } from "./++DetailsStep.svelte.ts";
export * from "./++DetailsStep.svelte.ts";
