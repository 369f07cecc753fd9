// No framework script anywhere but under /app, which says so itself.
export const csr : boolean = false;
