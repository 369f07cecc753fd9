export { default } from "./++MayList.svelte.ts";
export * from "./++MayList.svelte.ts";
