export { default } from "./++OwedList.svelte.ts";
export * from "./++OwedList.svelte.ts";
