/** Back-channel sign-out (OpenID Connect Back-Channel Logout 1.0) from a lasting queue. */
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { importJWK, SignJWT } from 'jose';
import type { Hub } from '../context.ts';
import { epochSeconds, later } from '../instant.ts';
import type { SigningKey } from '../provider/keys.ts';

/** Waits between attempts, seconds; the last repeats until `giveUpAfter`. */
export const signOutWaits = [2, 10, 60, 300, 1_800, 3_600] as const;
const GIVE_UP_AFTER = 7 * 86_400;
const TOKEN_LIFE = 120;
const ANSWER_WITHIN_MS = 5_000;

interface NoticeRow {
  id: string;
  tenant: string;
  sub: string;
  sid: string | null;
  attempts: number;
  created_at: Date;
  back_channel_uri: string;
  internal_address: string | null;
}

async function signOutToken(hub: Hub, key: SigningKey, row: NoticeRow): Promise<string> {
  const iat = epochSeconds(hub.config.clock.now());
  return new SignJWT({
    sub: row.sub,
    ...(row.sid === null ? {} : { sid: row.sid }),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'logout+jwt' })
    .setIssuer(`${hub.config.origin}/oidc`)
    .setAudience(row.tenant)
    .setJti(randomUUID())
    .setIssuedAt(iat)
    .setExpirationTime(iat + TOKEN_LIFE)
    .sign(await importJWK(key, 'ES256'));
}

/** Posts a form to a public address, by way of an internal one when given. Answers the status. */
function postForm(uri: string, internal: string | null, form: URLSearchParams): Promise<number> {
  const target = new URL(uri);
  const via = internal === null ? target : new URL(target.pathname + target.search, internal);
  const send = via.protocol === 'https:' ? httpsRequest : httpRequest;
  const body = form.toString();
  return new Promise((resolve, reject) => {
    const request = send(via, {
      method: 'POST',
      agent: false,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      headers: {
        host: target.host,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
      },
    });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** `null` when the tenant took the notice, else what is in the way. */
async function attempt(hub: Hub, key: SigningKey, row: NoticeRow): Promise<string | null> {
  try {
    const form = new URLSearchParams({ logout_token: await signOutToken(hub, key, row) });
    const status = await postForm(row.back_channel_uri, row.internal_address, form);
    return status === 200 || status === 204 ? null : `status ${status}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    return error instanceof Error ? error.name : 'unknown';
  }
}

async function deliverOne(hub: Hub, key: SigningKey, row: NoticeRow): Promise<boolean> {
  const problem = await attempt(hub, key, row);
  const now = hub.config.clock.now();
  if (problem === null) {
    await hub.sql`update sign_out_notice
      set delivered_at = ${now}, attempts = attempts + 1, last_problem = null
      where id = ${row.id}`;
    return true;
  }
  const wait = signOutWaits[Math.min(row.attempts, signOutWaits.length - 1)]!;
  const late = later(row.created_at.toISOString(), GIVE_UP_AFTER) < now;
  await hub.sql`update sign_out_notice set attempts = attempts + 1, last_problem = ${problem},
      next_at = ${later(now, wait)}, given_up_at = ${late ? now : null}
    where id = ${row.id}`;
  hub.config.log.warn(
    { tenant: row.tenant, problem, attempts: row.attempts + 1 },
    'not signed out',
  );
  return false;
}

/**
 * Delivers what is due and answers how many were taken. Each is reserved first, so processes do
 * not deliver the same one at once; a tenant may still get one twice, which changes nothing there.
 */
export async function deliverSignOuts(hub: Hub, key: SigningKey): Promise<number> {
  const now = hub.config.clock.now();
  const rows = await hub.sql<NoticeRow[]>`
    update sign_out_notice n set next_at = ${later(now, 30)}
    from directory d
    where d.tenant = n.tenant and d.back_channel_uri is not null and n.id in (
      select id from sign_out_notice
      where delivered_at is null and given_up_at is null and next_at <= ${now}
      order by next_at limit 50 for update skip locked)
    returning n.id, n.tenant, n.sub, n.sid, n.attempts, n.created_at, d.back_channel_uri,
      d.internal_address`;
  // Tenants beside each other, so that one that hangs does not keep the others waiting.
  const taken = await Promise.all(rows.map((row) => deliverOne(hub, key, row)));
  return taken.filter(Boolean).length;
}
