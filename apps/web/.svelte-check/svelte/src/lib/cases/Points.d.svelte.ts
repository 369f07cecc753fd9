export { default } from "./++Points.svelte.ts";
export * from "./++Points.svelte.ts";
