import '$app/server';
import type { FaultText } from '@smart/ui/parts/fault.ts';
import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { faultOf, sayFault, signInFor } from './faults.ts';

export type Read<T> = { readonly got: T } | { readonly fault: FaultText };

/**
 * What a page asks a service for: `{ got }`, or `{ fault }` in the person's language to be shown in
 * its place. Nobody signed in: off to sign in and back. No answer at all: the error page, 503.
 */
export async function read<T>(event: RequestEvent, asked: Promise<T>): Promise<Read<T>> {
  try {
    return { got: await asked };
  } catch (thrown) {
    const fault = faultOf(thrown);
    const signIn = fault && signInFor(fault.code, event.url.pathname + event.url.search);
    if (signIn) redirect(303, signIn);
    if (fault) return { fault: sayFault(fault) };
    if (thrown instanceof Error && thrown.name === 'TRPCClientError') {
      error(503, { message: event.locals.requestId });
    }
    throw thrown;
  }
}
