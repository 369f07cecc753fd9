export { default } from "./++StateMessage.svelte.ts";
export * from "./++StateMessage.svelte.ts";
