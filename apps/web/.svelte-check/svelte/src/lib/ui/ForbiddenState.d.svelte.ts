export { default } from "./++ForbiddenState.svelte.ts";
export * from "./++ForbiddenState.svelte.ts";
