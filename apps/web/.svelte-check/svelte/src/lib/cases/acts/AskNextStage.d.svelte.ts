export { default } from "./++AskNextStage.svelte.ts";
export * from "./++AskNextStage.svelte.ts";
