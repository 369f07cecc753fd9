export { default } from "./++Tracked.svelte.ts";
export * from "./++Tracked.svelte.ts";
