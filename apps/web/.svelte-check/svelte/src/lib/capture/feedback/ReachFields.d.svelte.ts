export { default } from "./++ReachFields.svelte.ts";
export * from "./++ReachFields.svelte.ts";
