export { default } from "./++RecordRows.svelte.ts";
export * from "./++RecordRows.svelte.ts";
