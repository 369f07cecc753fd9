export { default } from "./++PolicyTerms.svelte.ts";
export * from "./++PolicyTerms.svelte.ts";
