export { default } from "./++SyncStrip.svelte.ts";
export * from "./++SyncStrip.svelte.ts";
