export { default } from "./++StoryList.svelte.ts";
export * from "./++StoryList.svelte.ts";
