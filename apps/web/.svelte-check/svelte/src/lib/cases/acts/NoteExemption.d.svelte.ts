export { default } from "./++NoteExemption.svelte.ts";
export * from "./++NoteExemption.svelte.ts";
