export { default } from "./++Limits.svelte.ts";
export * from "./++Limits.svelte.ts";
