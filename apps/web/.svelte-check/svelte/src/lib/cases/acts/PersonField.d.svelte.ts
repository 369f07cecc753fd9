export { default } from "./++PersonField.svelte.ts";
export * from "./++PersonField.svelte.ts";
