export { default } from "./++RecordScreen.svelte.ts";
export * from "./++RecordScreen.svelte.ts";
