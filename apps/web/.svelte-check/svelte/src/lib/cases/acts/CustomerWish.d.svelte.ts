export { default } from "./++CustomerWish.svelte.ts";
export * from "./++CustomerWish.svelte.ts";
