export { default } from "./++IncidentQuestions.svelte.ts";
export * from "./++IncidentQuestions.svelte.ts";
