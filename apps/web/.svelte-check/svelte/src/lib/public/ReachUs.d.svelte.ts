export { default } from "./++ReachUs.svelte.ts";
export * from "./++ReachUs.svelte.ts";
