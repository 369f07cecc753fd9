export { default } from "./++ReachStep.svelte.ts";
export * from "./++ReachStep.svelte.ts";
