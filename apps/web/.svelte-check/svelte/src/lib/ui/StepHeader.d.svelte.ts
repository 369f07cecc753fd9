export { default } from "./++StepHeader.svelte.ts";
export * from "./++StepHeader.svelte.ts";
