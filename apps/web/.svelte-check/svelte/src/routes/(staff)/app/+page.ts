// The shell that the worker keeps and serves for every address below /app/.
export const prerender : boolean | 'auto' = true;
