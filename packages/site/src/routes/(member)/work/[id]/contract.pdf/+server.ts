import { error } from '@sveltejs/kit';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** The contract as PDF: as it is to be signed, or with the evidence of the signature. */
export const GET: RequestHandler = async (event) => {
  const { id } = event.params;
  const contract = await read(event, coop(event).engagements.contract.query({ id }));
  if ('fault' in contract) error(404, contract.fault.happened);
  const { pdf, name } = contract.got;
  return new Response(new Uint8Array(Buffer.from(pdf, 'base64')), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
};
