export { default } from "./++WhyWords.svelte.ts";
export * from "./++WhyWords.svelte.ts";
