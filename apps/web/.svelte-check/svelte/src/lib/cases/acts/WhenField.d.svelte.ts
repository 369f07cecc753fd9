export { default } from "./++WhenField.svelte.ts";
export * from "./++WhenField.svelte.ts";
