export { default } from "./++OtherLists.svelte.ts";
export * from "./++OtherLists.svelte.ts";
