export { default } from "./++BottomBar.svelte.ts";
export * from "./++BottomBar.svelte.ts";
