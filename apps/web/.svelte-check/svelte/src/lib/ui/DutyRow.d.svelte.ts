export { default } from "./++DutyRow.svelte.ts";
export * from "./++DutyRow.svelte.ts";
