export { default } from "./++TellColleague.svelte.ts";
export * from "./++TellColleague.svelte.ts";
