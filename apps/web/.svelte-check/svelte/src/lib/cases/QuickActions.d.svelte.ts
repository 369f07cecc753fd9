export { default } from "./++QuickActions.svelte.ts";
export * from "./++QuickActions.svelte.ts";
