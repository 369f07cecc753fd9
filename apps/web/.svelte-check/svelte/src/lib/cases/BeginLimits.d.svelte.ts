export { default } from "./++BeginLimits.svelte.ts";
export * from "./++BeginLimits.svelte.ts";
