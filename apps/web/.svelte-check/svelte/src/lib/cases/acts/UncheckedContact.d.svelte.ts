export { default } from "./++UncheckedContact.svelte.ts";
export * from "./++UncheckedContact.svelte.ts";
