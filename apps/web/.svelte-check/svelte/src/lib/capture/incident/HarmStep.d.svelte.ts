export { default } from "./++HarmStep.svelte.ts";
export * from "./++HarmStep.svelte.ts";
