export { default } from "./++LocalForm.svelte.ts";
export * from "./++LocalForm.svelte.ts";
