export { default } from "./++StageSteps.svelte.ts";
export * from "./++StageSteps.svelte.ts";
