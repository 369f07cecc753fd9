export { default } from "./++GiveConsent.svelte.ts";
export * from "./++GiveConsent.svelte.ts";
