export { default } from "./++PageTop.svelte.ts";
export * from "./++PageTop.svelte.ts";
