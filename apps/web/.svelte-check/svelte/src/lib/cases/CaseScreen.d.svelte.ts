export { default } from "./++CaseScreen.svelte.ts";
export * from "./++CaseScreen.svelte.ts";
