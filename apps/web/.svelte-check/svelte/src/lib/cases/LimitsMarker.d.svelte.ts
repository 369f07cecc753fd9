export { default } from "./++LimitsMarker.svelte.ts";
export * from "./++LimitsMarker.svelte.ts";
