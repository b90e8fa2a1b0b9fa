// A client's link is one page with forms; it needs no client script.
export const csr = false;
