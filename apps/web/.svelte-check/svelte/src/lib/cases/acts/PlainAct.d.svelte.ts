export { default } from "./++PlainAct.svelte.ts";
export * from "./++PlainAct.svelte.ts";
