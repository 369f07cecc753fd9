export { default } from "./++CameraStep.svelte.ts";
export * from "./++CameraStep.svelte.ts";
