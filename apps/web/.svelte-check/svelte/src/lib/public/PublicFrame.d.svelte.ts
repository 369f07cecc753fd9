export { default } from "./++PublicFrame.svelte.ts";
export * from "./++PublicFrame.svelte.ts";
