export { default } from "./++CheckStep.svelte.ts";
export * from "./++CheckStep.svelte.ts";
