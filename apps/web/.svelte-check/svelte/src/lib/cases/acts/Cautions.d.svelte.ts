export { default } from "./++Cautions.svelte.ts";
export * from "./++Cautions.svelte.ts";
