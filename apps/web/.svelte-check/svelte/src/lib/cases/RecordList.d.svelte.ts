export { default } from "./++RecordList.svelte.ts";
export * from "./++RecordList.svelte.ts";
