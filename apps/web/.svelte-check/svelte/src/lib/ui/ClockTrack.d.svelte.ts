export { default } from "./++ClockTrack.svelte.ts";
export * from "./++ClockTrack.svelte.ts";
