export { default } from "./++PolicyContacts.svelte.ts";
export * from "./++PolicyContacts.svelte.ts";
