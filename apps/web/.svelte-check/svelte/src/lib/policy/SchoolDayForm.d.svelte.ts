export { default } from "./++SchoolDayForm.svelte.ts";
export * from "./++SchoolDayForm.svelte.ts";
