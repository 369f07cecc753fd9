export { default } from "./++AskConsent.svelte.ts";
export * from "./++AskConsent.svelte.ts";
