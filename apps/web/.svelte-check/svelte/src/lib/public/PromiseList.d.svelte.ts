export { default } from "./++PromiseList.svelte.ts";
export * from "./++PromiseList.svelte.ts";
