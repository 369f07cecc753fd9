export { default } from "./++WhySheet.svelte.ts";
export * from "./++WhySheet.svelte.ts";
