export { default } from "./++LocalDialog.svelte.ts";
export * from "./++LocalDialog.svelte.ts";
