export { default } from "./++ArrangementScreen.svelte.ts";
export * from "./++ArrangementScreen.svelte.ts";
