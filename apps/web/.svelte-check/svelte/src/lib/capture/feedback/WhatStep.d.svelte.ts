export { default } from "./++WhatStep.svelte.ts";
export * from "./++WhatStep.svelte.ts";
