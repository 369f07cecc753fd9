export { default } from "./++ClockWhy.svelte.ts";
export * from "./++ClockWhy.svelte.ts";
