export { default } from "./++CheckGroup.svelte.ts";
export * from "./++CheckGroup.svelte.ts";
