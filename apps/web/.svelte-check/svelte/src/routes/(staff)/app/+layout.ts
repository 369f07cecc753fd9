// The staff app runs on the device, with or without a signal: nothing of it is rendered on the server.
export const ssr : boolean = false;
export const csr : boolean = true;
export const trailingSlash : 'never' | 'always' | 'ignore' = 'always';
