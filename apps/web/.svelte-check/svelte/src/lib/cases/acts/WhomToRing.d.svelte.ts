export { default } from "./++WhomToRing.svelte.ts";
export * from "./++WhomToRing.svelte.ts";
