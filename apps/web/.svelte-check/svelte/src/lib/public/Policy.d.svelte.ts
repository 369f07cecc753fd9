export { default } from "./++Policy.svelte.ts";
export * from "./++Policy.svelte.ts";
