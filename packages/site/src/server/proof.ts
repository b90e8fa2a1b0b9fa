import '$app/server';

/** Younger proofs are not asked for again before a form is filled in; the service decides. */
const FRESH_SECONDS = 8 * 60;

/** Where to prove who one is before a deed that needs it; null when that was done a moment ago. */
export const proveFirst = (provenSecondsAgo: number, path: string): string | null =>
  provenSecondsAgo > FRESH_SECONDS
    ? `/auth/sign-in?${new URLSearchParams({ fresh: '1', to: path })}`
    : null;
