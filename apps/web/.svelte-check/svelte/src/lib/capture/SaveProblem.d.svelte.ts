export { default } from "./++SaveProblem.svelte.ts";
export * from "./++SaveProblem.svelte.ts";
