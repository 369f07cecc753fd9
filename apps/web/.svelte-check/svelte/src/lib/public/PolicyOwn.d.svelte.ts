export { default } from "./++PolicyOwn.svelte.ts";
export * from "./++PolicyOwn.svelte.ts";
