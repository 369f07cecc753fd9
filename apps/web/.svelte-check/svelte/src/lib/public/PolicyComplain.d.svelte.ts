export { default } from "./++PolicyComplain.svelte.ts";
export * from "./++PolicyComplain.svelte.ts";
