export { default } from "./++DraftForm.svelte.ts";
export * from "./++DraftForm.svelte.ts";
