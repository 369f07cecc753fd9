export { default } from "./++UnitField.svelte.ts";
export * from "./++UnitField.svelte.ts";
