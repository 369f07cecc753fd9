export { default } from "./++MarkerNotice.svelte.ts";
export * from "./++MarkerNotice.svelte.ts";
