export { default } from "./++FieldError.svelte.ts";
export * from "./++FieldError.svelte.ts";
