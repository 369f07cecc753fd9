export { default } from "./++StaffPicker.svelte.ts";
export * from "./++StaffPicker.svelte.ts";
