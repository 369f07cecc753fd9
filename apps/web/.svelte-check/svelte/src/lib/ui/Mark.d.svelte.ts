export { default } from "./++Mark.svelte.ts";
export * from "./++Mark.svelte.ts";
