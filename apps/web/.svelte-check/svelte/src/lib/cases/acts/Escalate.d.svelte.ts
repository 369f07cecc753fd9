export { default } from "./++Escalate.svelte.ts";
export * from "./++Escalate.svelte.ts";
