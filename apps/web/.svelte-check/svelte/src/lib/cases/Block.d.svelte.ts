export { default } from "./++Block.svelte.ts";
export * from "./++Block.svelte.ts";
