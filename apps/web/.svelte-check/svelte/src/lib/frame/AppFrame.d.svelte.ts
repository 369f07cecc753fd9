export { default } from "./++AppFrame.svelte.ts";
export * from "./++AppFrame.svelte.ts";
