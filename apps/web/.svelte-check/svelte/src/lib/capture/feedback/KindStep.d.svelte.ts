export { default } from "./++KindStep.svelte.ts";
export * from "./++KindStep.svelte.ts";
