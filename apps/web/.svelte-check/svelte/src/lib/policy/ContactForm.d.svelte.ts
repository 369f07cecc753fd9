export { default } from "./++ContactForm.svelte.ts";
export * from "./++ContactForm.svelte.ts";
