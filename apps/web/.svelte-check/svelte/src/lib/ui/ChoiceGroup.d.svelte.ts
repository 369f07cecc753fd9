export { default } from "./++ChoiceGroup.svelte.ts";
export * from "./++ChoiceGroup.svelte.ts";
