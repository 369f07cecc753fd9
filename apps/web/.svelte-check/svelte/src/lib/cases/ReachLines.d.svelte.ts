export { default } from "./++ReachLines.svelte.ts";
export * from "./++ReachLines.svelte.ts";
