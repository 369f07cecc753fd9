export { default } from "./++TextField.svelte.ts";
export * from "./++TextField.svelte.ts";
