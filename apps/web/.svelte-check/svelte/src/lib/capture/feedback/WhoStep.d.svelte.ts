export { default } from "./++WhoStep.svelte.ts";
export * from "./++WhoStep.svelte.ts";
