export { default } from "./++Disclosure.svelte.ts";
export * from "./++Disclosure.svelte.ts";
