export { default } from "./++ListRow.svelte.ts";
export * from "./++ListRow.svelte.ts";
