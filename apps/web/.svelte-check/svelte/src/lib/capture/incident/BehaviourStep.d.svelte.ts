export { default } from "./++BehaviourStep.svelte.ts";
export * from "./++BehaviourStep.svelte.ts";
