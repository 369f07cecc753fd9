export { default } from "./++ClauseList.svelte.ts";
export * from "./++ClauseList.svelte.ts";
