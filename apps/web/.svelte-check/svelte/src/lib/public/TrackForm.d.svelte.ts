export { default } from "./++TrackForm.svelte.ts";
export * from "./++TrackForm.svelte.ts";
