export { default } from "./++WordsStep.svelte.ts";
export * from "./++WordsStep.svelte.ts";
