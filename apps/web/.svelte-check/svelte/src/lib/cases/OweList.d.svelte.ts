export { default } from "./++OweList.svelte.ts";
export * from "./++OweList.svelte.ts";
