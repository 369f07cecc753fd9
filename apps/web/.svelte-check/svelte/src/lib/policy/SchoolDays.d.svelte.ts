export { default } from "./++SchoolDays.svelte.ts";
export * from "./++SchoolDays.svelte.ts";
