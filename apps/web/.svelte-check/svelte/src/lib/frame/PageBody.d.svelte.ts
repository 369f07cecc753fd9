export { default } from "./++PageBody.svelte.ts";
export * from "./++PageBody.svelte.ts";
