export { default } from "./++ActDialog.svelte.ts";
export * from "./++ActDialog.svelte.ts";
