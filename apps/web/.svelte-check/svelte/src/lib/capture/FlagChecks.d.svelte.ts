export { default } from "./++FlagChecks.svelte.ts";
export * from "./++FlagChecks.svelte.ts";
