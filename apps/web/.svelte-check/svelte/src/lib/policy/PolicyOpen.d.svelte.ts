export { default } from "./++PolicyOpen.svelte.ts";
export * from "./++PolicyOpen.svelte.ts";
