export { default } from "./++LoadingState.svelte.ts";
export * from "./++LoadingState.svelte.ts";
