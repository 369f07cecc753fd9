export { default } from "./++HopeStep.svelte.ts";
export * from "./++HopeStep.svelte.ts";
