export { default } from "./++DayInput.svelte.ts";
export * from "./++DayInput.svelte.ts";
