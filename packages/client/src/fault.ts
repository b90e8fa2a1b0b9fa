import { TRPCClientError } from '@trpc/client';

/** An expected refusal: `code` names it, `params` fill the site's sentence for it. */
export interface Fault {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where in the input, dotted. */
  readonly path?: string;
}

const isFault = (value: unknown): value is Fault =>
  typeof (value as Fault | undefined)?.code === 'string';

/**
 * The fault in an error a client threw. Without an answer it is `network.unreachable`: whether the
 * call was done is then unknown, and calling again with the same `intentId` is safe.
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof TRPCClientError) {
    const fault: unknown = error.data?.fault;
    if (isFault(fault)) return fault;
    // Refused before any procedure: the answer is `{ fault }` itself.
    const refused = (error.meta?.responseJSON as { fault?: unknown } | undefined)?.fault;
    if (isFault(refused)) return refused;
  }
  return { code: 'network.unreachable', params: {} };
}
