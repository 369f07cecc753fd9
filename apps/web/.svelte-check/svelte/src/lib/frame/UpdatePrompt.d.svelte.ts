export { default } from "./++UpdatePrompt.svelte.ts";
export * from "./++UpdatePrompt.svelte.ts";
