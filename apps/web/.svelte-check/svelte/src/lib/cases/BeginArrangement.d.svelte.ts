export { default } from "./++BeginArrangement.svelte.ts";
export * from "./++BeginArrangement.svelte.ts";
