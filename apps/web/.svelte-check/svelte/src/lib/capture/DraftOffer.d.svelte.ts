export { default } from "./++DraftOffer.svelte.ts";
export * from "./++DraftOffer.svelte.ts";
