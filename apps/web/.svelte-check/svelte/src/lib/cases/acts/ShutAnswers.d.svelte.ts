export { default } from "./++ShutAnswers.svelte.ts";
export * from "./++ShutAnswers.svelte.ts";
