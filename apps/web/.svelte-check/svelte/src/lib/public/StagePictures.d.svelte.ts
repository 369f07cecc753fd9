export { default } from "./++StagePictures.svelte.ts";
export * from "./++StagePictures.svelte.ts";
