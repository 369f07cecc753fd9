export { default } from "./++LetterFields.svelte.ts";
export * from "./++LetterFields.svelte.ts";
