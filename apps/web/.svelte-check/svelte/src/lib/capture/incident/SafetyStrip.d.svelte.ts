export { default } from "./++SafetyStrip.svelte.ts";
export * from "./++SafetyStrip.svelte.ts";
