export { default } from "./++PolicyNotices.svelte.ts";
export * from "./++PolicyNotices.svelte.ts";
