export { default } from "./++OptionCard.svelte.ts";
export * from "./++OptionCard.svelte.ts";
