export { default } from "./++PointAnswers.svelte.ts";
export * from "./++PointAnswers.svelte.ts";
