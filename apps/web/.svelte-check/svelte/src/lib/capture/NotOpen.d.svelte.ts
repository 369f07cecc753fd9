export { default } from "./++NotOpen.svelte.ts";
export * from "./++NotOpen.svelte.ts";
