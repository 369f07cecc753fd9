export { default } from "./++SafetyNow.svelte.ts";
export * from "./++SafetyNow.svelte.ts";
