import { z } from 'zod';
import { unavailable, type VatAnswer, type VatChecker } from './checker.ts';

/** The Commission's public address of the REST service. */
const SERVICE = 'https://ec.europa.eu/taxation_customs/vies/rest-api';

const LONGEST_ANSWER = 100_000;

/** What the service answers; anything else counts as no answer. */
const answerSchema = z.object({
  valid: z.boolean(),
  name: z.string().nullish(),
  address: z.string().nullish(),
  requestIdentifier: z.string().nullish(),
  userError: z.string().nullish(),
});

const errorSchema = z.object({
  errorWrappers: z.array(z.object({ error: z.string() })).min(1),
});

/** Codes under which the service has really looked: all others mean that it could not. */
const LOOKED = new Set(['VALID', 'INVALID', 'INVALID_INPUT']);

/** `---` is the service's word for what a member state does not publish. */
const published = (text: string | null | undefined): string | null => {
  const trimmed = (text ?? '').trim();
  return trimmed === '' || /^-+$/.test(trimmed) ? null : trimmed.slice(0, 500);
};

function understood(body: unknown): VatAnswer {
  const problem = errorSchema.safeParse(body);
  if (problem.success) return unavailable(problem.data.errorWrappers[0]!.error);
  const answer = answerSchema.safeParse(body);
  if (!answer.success) return unavailable('UNREADABLE');
  const { valid, userError } = answer.data;
  if (!valid && userError && !LOOKED.has(userError)) return unavailable(userError);
  return {
    result: valid ? 'valid' : 'invalid',
    name: published(answer.data.name),
    address: published(answer.data.address),
    reference: published(answer.data.requestIdentifier),
    problem: null,
  };
}

/** Reads at most `LONGEST_ANSWER` characters: nobody fills our memory. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text.length > LONGEST_ANSWER ? null : JSON.parse(text);
}

/**
 * VIES over HTTP. `requester`: the office's own VAT number; the answer then carries a reference that
 * proves the question was asked. `patience` in milliseconds: the whole question and answer.
 */
export function viesChecker(
  options: {
    readonly address?: string;
    readonly requester?: string;
    readonly patience?: number;
  } = {},
): VatChecker {
  const { address = SERVICE, requester, patience = 6_000 } = options;
  const asking = requester
    ? {
        requesterMemberStateCode: requester.slice(0, 2),
        requesterNumber: requester.slice(2),
      }
    : {};
  return {
    source: 'vies',
    check: async ({ country, number }) => {
      try {
        const response = await fetch(`${address}/check-vat-number`, {
          method: 'POST',
          redirect: 'error',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ countryCode: country, vatNumber: number, ...asking }),
          signal: AbortSignal.timeout(patience),
        });
        return understood(await bodyOf(response));
      } catch (error) {
        const timedOut = error instanceof Error && error.name === 'TimeoutError';
        return unavailable(timedOut ? 'TIMEOUT' : 'UNREACHABLE');
      }
    },
  };
}
