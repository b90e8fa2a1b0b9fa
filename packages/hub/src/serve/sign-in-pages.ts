import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { newToken } from '../crypto/token.ts';
import { NETWORK_CLIENT } from '../directory/clients.ts';
import { PROVIDER_PATH } from './provider-mount.ts';

const RETURN_COOKIE = 'smart_return';
const RETURN_SECONDS = 1_800;

/** A path of our own site, never another host. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path);

function authorizationUrl(origin: string, state: string, again: boolean): string {
  const query = new URLSearchParams({
    client_id: NETWORK_CLIENT,
    response_type: 'none',
    scope: 'openid',
    redirect_uri: `${origin}/auth/done`,
    state,
    ...(again ? { prompt: 'login' } : {}),
  });
  return `${origin}${PROVIDER_PATH}/auth?${query}`;
}

/**
 * Signing in at the network site itself: it uses the provider's own session, so there is no code
 * and no token, only the way there and back.
 */
export function signInPages(origin: string): Hono {
  const app = new Hono();
  app.get('/auth/sign-in', (c) => {
    const wanted = c.req.query('to') ?? '/';
    const to = isOwnPath(wanted) ? wanted : '/';
    const state = newToken();
    setCookie(c, RETURN_COOKIE, `${state}.${Buffer.from(to).toString('base64url')}`, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: origin.startsWith('https:'),
      path: '/auth/done',
      maxAge: RETURN_SECONDS,
    });
    return c.redirect(authorizationUrl(origin, state, c.req.query('fresh') === '1'), 303);
  });
  app.get('/auth/done', (c) => {
    const [state, place] = (getCookie(c, RETURN_COOKIE) ?? '').split('.');
    const mine = state !== undefined && state !== '' && state === c.req.query('state');
    const to = mine ? Buffer.from(place ?? '', 'base64url').toString() : '/';
    const signedIn = mine && c.req.query('error') === undefined;
    return c.redirect(`${origin}${signedIn && isOwnPath(to) ? to : '/'}`, 303);
  });
  return app;
}
