// The staff app runs on the device, with or without a signal: nothing of it is rendered on the server.
export const ssr = false;
export const csr = true;
export const trailingSlash = 'always';
