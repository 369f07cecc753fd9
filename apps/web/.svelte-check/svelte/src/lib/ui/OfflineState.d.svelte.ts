export { default } from "./++OfflineState.svelte.ts";
export * from "./++OfflineState.svelte.ts";
