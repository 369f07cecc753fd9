export { default } from "./++Respond.svelte.ts";
export * from "./++Respond.svelte.ts";
