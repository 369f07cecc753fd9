export { default } from "./++PolicyQuestions.svelte.ts";
export * from "./++PolicyQuestions.svelte.ts";
