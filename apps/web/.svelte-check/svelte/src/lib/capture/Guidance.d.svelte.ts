export { default } from "./++Guidance.svelte.ts";
export * from "./++Guidance.svelte.ts";
