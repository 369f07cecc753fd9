export { default } from "./++TogglePair.svelte.ts";
export * from "./++TogglePair.svelte.ts";
