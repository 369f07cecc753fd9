export { default } from "./++Group.svelte.ts";
export * from "./++Group.svelte.ts";
