import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const csv = await read(event, coop(event).shares.registerCsv.query({}));
  if ('fault' in csv) return new Response(csv.fault.happened, { status: 403 });
  return new Response(csv.got.text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${csv.got.name}"`,
      'cache-control': 'private, no-store',
    },
  });
};
