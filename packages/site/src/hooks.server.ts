import { randomUUID } from 'node:crypto';
import { brand } from 'virtual:brand';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { chooseLanguage } from './server/choose-language.ts';
import { inLanguage, LANGUAGE_COOKIE } from './server/language.ts';
import { isForeign, secure } from './server/security.ts';
import { readViewer } from './server/session.ts';
import { clock, isExample } from './server/settings.ts';

const REQUEST_ID = /^[\w-]{8,64}$/;

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, request, url, cookies } = event;
  const given = request.headers.get('x-request-id') ?? '';
  locals.requestId = REQUEST_ID.test(given) ? given : randomUUID();
  locals.setCookies = [];
  locals.example = isExample();
  locals.today = clock().today();
  locals.viewer = null;
  locals.sessionUnknown = false;
  locals.language = chooseLanguage(
    cookies.get(LANGUAGE_COOKIE),
    request.headers.get('accept-language'),
    brand.languages,
  );
  if (isForeign(request, url)) return new Response(null, { status: 403 });
  return inLanguage(locals.language, async () => {
    await readViewer(event);
    const response = await resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('<html lang="en"', `<html lang="${locals.language}"`),
    });
    secure(event, response);
    for (const line of locals.setCookies) response.headers.append('set-cookie', line);
    return response;
  });
};

/** Defects go to the log with the request's id; the person sees only the id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const { requestId } = event.locals;
  if (kind === 'unknown') {
    const detail = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 'error', requestId, route: event.route.id, detail }));
  }
  return { message: requestId };
};
