export { default } from "./++RecordSide.svelte.ts";
export * from "./++RecordSide.svelte.ts";
