export { default } from "./++AccountMenu.svelte.ts";
export * from "./++AccountMenu.svelte.ts";
