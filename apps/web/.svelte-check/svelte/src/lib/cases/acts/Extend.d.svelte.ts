export { default } from "./++Extend.svelte.ts";
export * from "./++Extend.svelte.ts";
