import '$app/server';
import type { RequestEvent } from '@sveltejs/kit';
import { read } from './read.ts';

/** A paper as a download; a refusal is said in words, as text. */
export async function pdfAnswer(
  event: RequestEvent,
  asked: Promise<{ readonly name: string; readonly base64: string }>,
): Promise<Response> {
  const paper = await read(event, asked);
  if ('fault' in paper) {
    const { happened, todo } = paper.fault;
    return new Response([happened, todo].filter(Boolean).join('\n'), { status: 422 });
  }
  return new Response(new Uint8Array(Buffer.from(paper.got.base64, 'base64')), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${paper.got.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
