export { default } from "./++TrackPage.svelte.ts";
export * from "./++TrackPage.svelte.ts";
