import { systemClock } from '@smart/calendar/clock';
import { type ZodType, z } from 'zod';
import type { Db } from '../context.ts';
import { NETWORK_CLIENT } from './clients.ts';

export const tenantStates = ['preparing', 'live', 'frozen', 'winding-down', 'closed'] as const;
export type TenantState = (typeof tenantStates)[number];

const webUrl = z.url({ protocol: /^https?$/ });
const publicJwk = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  x: z.string(),
  y: z.string(),
  // A private key must never get here.
  d: z.undefined().optional(),
});

export interface TenantToEnrol {
  /** Id of the tenant and of its relying party: lower-case letters, digits, hyphens. */
  readonly id: string;
  readonly name: string;
  /** Public origin of its site, `https://at.example`. */
  readonly origin: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri: string | null;
  /** Origin the hub's machine uses for it instead, keeping the public Host; usually null. */
  readonly internalAddress: string | null;
  /** Its public keys (ES256), several while it replaces one. */
  readonly jwks: { readonly keys: readonly object[] };
  readonly state: TenantState;
}

const tenantInput: ZodType<TenantToEnrol> = z.object({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/)
    .refine((id) => id !== NETWORK_CLIENT, 'is the hub itself'),
  name: z.string().min(1).max(100),
  origin: webUrl.refine((url) => new URL(url).origin === url, 'must be an origin without path'),
  redirectUris: z.array(webUrl).min(1).max(10),
  postLogoutRedirectUris: z.array(webUrl).max(10),
  backchannelLogoutUri: webUrl.nullable(),
  internalAddress: webUrl.nullable(),
  jwks: z.object({ keys: z.array(publicJwk).min(1).max(5) }),
  state: z.enum(tenantStates),
});

function checkHosts(tenant: TenantToEnrol): void {
  const uris = [...tenant.redirectUris, ...tenant.postLogoutRedirectUris];
  if (tenant.backchannelLogoutUri !== null) uris.push(tenant.backchannelLogoutUri);
  const foreign = uris.find((uri) => new URL(uri).origin !== tenant.origin);
  if (foreign !== undefined) throw new Error(`enrol ${tenant.id}: ${foreign} is not its origin`);
}

/**
 * Enrols a tenant as relying party, or brings its row up to date: calling again with the same
 * values changes nothing. Throws with what is wrong when a value cannot work; every address must
 * lie under the tenant's origin.
 */
export async function enrolTenant(db: Db, input: TenantToEnrol): Promise<void> {
  const tenant = tenantInput.parse(input);
  checkHosts(tenant);
  const now = systemClock().now();
  const row = {
    tenant: tenant.id,
    name: tenant.name,
    origin: tenant.origin,
    state: tenant.state,
    redirect_uris: [...tenant.redirectUris],
    post_sign_out_uris: [...tenant.postLogoutRedirectUris],
    back_channel_uri: tenant.backchannelLogoutUri,
    internal_address: tenant.internalAddress,
    jwks: db.json(JSON.parse(JSON.stringify(tenant.jwks))),
    enrolled_at: now,
    changed_at: now,
  };
  await db`
    insert into directory ${db(row)}
    on conflict (tenant) do update set name = excluded.name, origin = excluded.origin,
      state = excluded.state, redirect_uris = excluded.redirect_uris,
      post_sign_out_uris = excluded.post_sign_out_uris,
      back_channel_uri = excluded.back_channel_uri,
      internal_address = excluded.internal_address, jwks = excluded.jwks,
      changed_at = excluded.changed_at`;
}
