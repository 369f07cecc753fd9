export { default } from "./++SafetyPanel.svelte.ts";
export * from "./++SafetyPanel.svelte.ts";
