import { error, redirect } from '@sveltejs/kit';
import { faultOf, signInFor } from '../../../../../server/faults.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** Whole numbers of any size, as text: JSON has none. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** Everything stored about the person, as a file. */
export const GET: RequestHandler = async (event) => {
  const everything = await coop(event)
    .people.export.query({})
    .catch((thrown: unknown) => {
      const fault = faultOf(thrown);
      const signIn = fault && signInFor(fault.code, '/me/data');
      if (signIn) redirect(303, signIn);
      error(503, { message: event.locals.requestId });
    });
  return new Response(JSON.stringify(everything, plain, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="smart-export.json"',
      'cache-control': 'private, no-store',
    },
  });
};
