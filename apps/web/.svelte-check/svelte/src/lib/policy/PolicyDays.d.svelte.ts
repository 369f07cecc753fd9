export { default } from "./++PolicyDays.svelte.ts";
export * from "./++PolicyDays.svelte.ts";
