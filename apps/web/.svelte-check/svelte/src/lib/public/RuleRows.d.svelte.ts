export { default } from "./++RuleRows.svelte.ts";
export * from "./++RuleRows.svelte.ts";
