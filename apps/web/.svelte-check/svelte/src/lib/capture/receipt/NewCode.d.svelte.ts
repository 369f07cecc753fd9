export { default } from "./++NewCode.svelte.ts";
export * from "./++NewCode.svelte.ts";
