export { default } from "./++ReceiptCode.svelte.ts";
export * from "./++ReceiptCode.svelte.ts";
