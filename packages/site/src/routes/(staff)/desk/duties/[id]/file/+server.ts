import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { RequestHandler } from './$types';

/** The file that fulfils the duty; a refusal is said in words, as text. */
export const GET: RequestHandler = async (event) => {
  const { id } = event.params;
  const file = await read(event, coop(event).declarations.file.query({ duty: id }));
  if ('fault' in file) {
    const { happened, todo } = file.fault;
    return new Response([happened, todo].filter(Boolean).join('\n'), { status: 422 });
  }
  const { name, mediaType, encoding, text } = file.got;
  const latin = encoding === 'iso-8859-1' ? 'latin1' : 'utf8';
  return new Response(new Uint8Array(Buffer.from(text, latin)), {
    headers: {
      'content-type': `${mediaType}; charset=${encoding}`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
};
