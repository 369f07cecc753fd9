export { default } from "./++AfterSaving.svelte.ts";
export * from "./++AfterSaving.svelte.ts";
