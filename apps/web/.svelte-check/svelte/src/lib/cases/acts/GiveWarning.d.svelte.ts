export { default } from "./++GiveWarning.svelte.ts";
export * from "./++GiveWarning.svelte.ts";
