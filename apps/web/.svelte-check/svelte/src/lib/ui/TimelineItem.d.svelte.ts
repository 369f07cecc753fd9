export { default } from "./++TimelineItem.svelte.ts";
export * from "./++TimelineItem.svelte.ts";
