export { default } from "./++FeedbackQuestions.svelte.ts";
export * from "./++FeedbackQuestions.svelte.ts";
