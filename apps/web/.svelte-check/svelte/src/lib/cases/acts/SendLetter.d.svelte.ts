export { default } from "./++SendLetter.svelte.ts";
export * from "./++SendLetter.svelte.ts";
