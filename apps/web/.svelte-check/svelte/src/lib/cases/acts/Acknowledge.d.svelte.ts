export { default } from "./++Acknowledge.svelte.ts";
export * from "./++Acknowledge.svelte.ts";
