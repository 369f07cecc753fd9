export { default } from "./++RemoteRecord.svelte.ts";
export * from "./++RemoteRecord.svelte.ts";
