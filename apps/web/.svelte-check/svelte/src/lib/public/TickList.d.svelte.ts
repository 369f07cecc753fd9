export { default } from "./++TickList.svelte.ts";
export * from "./++TickList.svelte.ts";
