import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** The file for the bank; the same bytes each time. */
export const GET: RequestHandler = async (event) => {
  const { batch } = event.params;
  const file = await read(event, coop(event).payments.file.query({ batch }));
  if ('fault' in file) return new Response(file.fault.happened, { status: 422 });
  return new Response(file.got.content, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${file.got.name}"`,
      'cache-control': 'private, no-store',
    },
  });
};
