// Public pages need no client script at all.
export const csr = false;
