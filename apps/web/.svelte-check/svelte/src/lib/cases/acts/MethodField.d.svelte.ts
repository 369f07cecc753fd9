export { default } from "./++MethodField.svelte.ts";
export * from "./++MethodField.svelte.ts";
