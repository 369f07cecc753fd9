export { default } from "./++IncidentSaved.svelte.ts";
export * from "./++IncidentSaved.svelte.ts";
