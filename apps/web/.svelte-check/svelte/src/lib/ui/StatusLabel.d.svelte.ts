export { default } from "./++StatusLabel.svelte.ts";
export * from "./++StatusLabel.svelte.ts";
