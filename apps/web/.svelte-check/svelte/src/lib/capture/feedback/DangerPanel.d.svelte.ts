export { default } from "./++DangerPanel.svelte.ts";
export * from "./++DangerPanel.svelte.ts";
