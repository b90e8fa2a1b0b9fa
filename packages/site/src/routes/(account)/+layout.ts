// Account pages are forms; they need no client script.
export const csr = false;
