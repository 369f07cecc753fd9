export { default } from "./++PointList.svelte.ts";
export * from "./++PointList.svelte.ts";
