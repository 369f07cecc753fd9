export { default } from "./++CustomerPicker.svelte.ts";
export * from "./++CustomerPicker.svelte.ts";
