export { default } from "./++ConsentFields.svelte.ts";
export * from "./++ConsentFields.svelte.ts";
