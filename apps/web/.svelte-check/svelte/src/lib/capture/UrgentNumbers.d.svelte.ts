export { default } from "./++UrgentNumbers.svelte.ts";
export * from "./++UrgentNumbers.svelte.ts";
