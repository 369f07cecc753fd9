export { default } from "./++AboutStep.svelte.ts";
export * from "./++AboutStep.svelte.ts";
