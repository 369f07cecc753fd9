export { default } from "./++PolicyStages.svelte.ts";
export * from "./++PolicyStages.svelte.ts";
