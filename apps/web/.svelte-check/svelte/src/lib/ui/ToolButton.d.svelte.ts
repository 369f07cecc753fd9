export { default } from "./++ToolButton.svelte.ts";
export * from "./++ToolButton.svelte.ts";
