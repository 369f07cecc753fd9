export { default } from "./++CaptureFrame.svelte.ts";
export * from "./++CaptureFrame.svelte.ts";
