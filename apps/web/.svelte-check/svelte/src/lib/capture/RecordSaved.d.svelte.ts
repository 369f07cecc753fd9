export { default } from "./++RecordSaved.svelte.ts";
export * from "./++RecordSaved.svelte.ts";
