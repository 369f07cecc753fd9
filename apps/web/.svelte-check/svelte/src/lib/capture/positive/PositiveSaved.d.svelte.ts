export { default } from "./++PositiveSaved.svelte.ts";
export * from "./++PositiveSaved.svelte.ts";
