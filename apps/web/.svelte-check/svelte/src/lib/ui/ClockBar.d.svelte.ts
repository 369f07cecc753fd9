export { default } from "./++ClockBar.svelte.ts";
export * from "./++ClockBar.svelte.ts";
