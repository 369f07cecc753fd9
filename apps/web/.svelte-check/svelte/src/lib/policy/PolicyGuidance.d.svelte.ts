export { default } from "./++PolicyGuidance.svelte.ts";
export * from "./++PolicyGuidance.svelte.ts";
