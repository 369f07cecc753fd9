export { default } from "./++PolicyConduct.svelte.ts";
export * from "./++PolicyConduct.svelte.ts";
