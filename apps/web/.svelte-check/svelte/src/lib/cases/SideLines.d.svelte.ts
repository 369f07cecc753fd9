export { default } from "./++SideLines.svelte.ts";
export * from "./++SideLines.svelte.ts";
