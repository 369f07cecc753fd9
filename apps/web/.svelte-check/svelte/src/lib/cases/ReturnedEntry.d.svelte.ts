export { default } from "./++ReturnedEntry.svelte.ts";
export * from "./++ReturnedEntry.svelte.ts";
