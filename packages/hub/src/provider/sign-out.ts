import { decodeJwt } from 'jose';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { recordEvent } from '../account/events.ts';
import type { Hub } from '../context.ts';
import { hashOf } from '../crypto/token.ts';
import { endSessions } from '../session/end.ts';
import { queueNotice } from '../sign-out/queue.ts';
import { pairwiseSubject } from './subject.ts';

/** Where to go afterwards: only to what the provider checked against the directory. */
function afterSignOut(hub: Hub, ctx: KoaContextWithOIDC): string {
  const { post_logout_redirect_uri: uri, state } = ctx.oidc.params ?? {};
  if (typeof uri !== 'string') return `${hub.config.origin}/`;
  const target = new URL(uri);
  if (typeof state === 'string') target.searchParams.set('state', state);
  return target.href;
}

/** The relying party showed an id token of the very person who is signed in here. */
function isAskedByHolder(hub: Hub, ctx: KoaContextWithOIDC): boolean {
  const hint = ctx.oidc.entities.IdTokenHint?.payload as { sub?: unknown } | undefined;
  const accountId = ctx.oidc.session?.accountId;
  const client = ctx.oidc.client?.clientId;
  if (!hint || accountId === undefined || client === undefined) return false;
  return hint.sub === pairwiseSubject(hub.config.pairwiseSalt, client, accountId);
}

/**
 * Answers a relying party's request to sign out. With the person's own id token it is done at
 * once; otherwise the network site asks first, because any page may link here.
 */
export async function answerSignOut(hub: Hub, ctx: KoaContextWithOIDC): Promise<void> {
  const session = ctx.oidc.session!;
  ctx.status = 303;
  if (!isAskedByHolder(hub, ctx)) {
    const secret = (session.state as { secret: string }).secret;
    ctx.redirect(`${hub.config.origin}/sign-out?${new URLSearchParams({ xsrf: secret })}`);
    return;
  }
  const accountId = session.accountId!;
  await hub.sql.begin(async (tx) => {
    await endSessions(tx, hub, { accountId, only: hashOf(session.uid) });
    const at = hub.config.clock.now();
    await recordEvent(tx, { accountId, kind: 'signed-out', at, caller: null });
  });
  await session.destroy();
  ctx.cookies.set(ctx.oidc.provider.cookieName('session'), null);
  ctx.redirect(afterSignOut(hub, ctx));
}

/**
 * The provider's only outgoing request is the back-channel notice when it ends a session itself.
 * It is put into the lasting queue, from which it is retried while a tenant is down.
 */
export async function queueInsteadOfFetch(
  hub: Hub,
  url: URL | string | Request,
  options?: { readonly body?: unknown },
): Promise<Response> {
  const form = options?.body;
  const token = form instanceof URLSearchParams ? form.get('logout_token') : null;
  if (token === null) throw new Error(`the provider must not call ${new URL(String(url)).origin}`);
  const { aud, sub, sid } = decodeJwt<{ sid?: string }>(token);
  await queueNotice(hub.sql, hub, { tenant: String(aud), sub: sub!, sid: sid ?? null });
  return new Response(null, { status: 204 });
}
