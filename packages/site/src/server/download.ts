import '$app/server';
import type { RequestEvent } from '@sveltejs/kit';
import { read } from './read.ts';

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A paper the service gave as base64. */
export const paperBytes = async (
  asked: Promise<{ readonly name: string; readonly mediaType: string; readonly content: string }>,
): Promise<Download> => {
  const { name, mediaType, content } = await asked;
  return { name, mediaType, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
};

/** A table the service gave as text. */
export const tableBytes = async (
  asked: Promise<{ readonly name: string; readonly content: string }>,
): Promise<Download> => {
  const { name, content } = await asked;
  const bytes = new Uint8Array(Buffer.from(content, 'utf8'));
  return { name, mediaType: 'text/csv; charset=utf-8', bytes };
};

/** A file to keep; a refusal is said in words, as text. */
export async function downloadAnswer(
  event: RequestEvent,
  asked: Promise<Download>,
): Promise<Response> {
  const file = await read(event, asked);
  if ('fault' in file) {
    const { happened, todo } = file.fault;
    return new Response([happened, todo].filter(Boolean).join('\n'), { status: 422 });
  }
  const { name, mediaType, bytes } = file.got;
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
