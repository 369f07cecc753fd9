export { default } from "./++DateTimeField.svelte.ts";
export * from "./++DateTimeField.svelte.ts";
