export { default } from "./++IncidentScreen.svelte.ts";
export * from "./++IncidentScreen.svelte.ts";
