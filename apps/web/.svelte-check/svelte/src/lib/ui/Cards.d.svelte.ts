export { default } from "./++Cards.svelte.ts";
export * from "./++Cards.svelte.ts";
