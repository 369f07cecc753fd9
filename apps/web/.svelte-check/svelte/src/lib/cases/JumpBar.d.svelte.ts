export { default } from "./++JumpBar.svelte.ts";
export * from "./++JumpBar.svelte.ts";
