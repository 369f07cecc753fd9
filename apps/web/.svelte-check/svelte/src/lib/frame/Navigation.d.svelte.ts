export { default } from "./++Navigation.svelte.ts";
export * from "./++Navigation.svelte.ts";
