// One sentence and a way out; no client script.
export const csr = false;
