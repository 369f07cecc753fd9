export { default } from "./++MayDoList.svelte.ts";
export * from "./++MayDoList.svelte.ts";
