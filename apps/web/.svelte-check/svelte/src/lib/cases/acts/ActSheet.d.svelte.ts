export { default } from "./++ActSheet.svelte.ts";
export * from "./++ActSheet.svelte.ts";
