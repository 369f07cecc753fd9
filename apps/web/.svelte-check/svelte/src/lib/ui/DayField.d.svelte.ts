export { default } from "./++DayField.svelte.ts";
export * from "./++DayField.svelte.ts";
