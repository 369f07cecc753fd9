export { default } from "./++ColleagueList.svelte.ts";
export * from "./++ColleagueList.svelte.ts";
