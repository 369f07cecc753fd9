export { default } from "./++AssessmentWords.svelte.ts";
export * from "./++AssessmentWords.svelte.ts";
