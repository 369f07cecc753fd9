export { default } from "./++NeedsStep.svelte.ts";
export * from "./++NeedsStep.svelte.ts";
