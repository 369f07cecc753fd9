export { default } from "./++CaseHeader.svelte.ts";
export * from "./++CaseHeader.svelte.ts";
