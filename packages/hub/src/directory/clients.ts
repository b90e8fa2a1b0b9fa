import type { AdapterPayload } from 'oidc-provider';
import type { Hub } from '../context.ts';

/** The hub itself, for signing in at the network site: it gets a session, never a code or token. */
export const NETWORK_CLIENT = 'network';

interface ClientRow {
  tenant: string;
  name: string;
  redirect_uris: string[];
  post_sign_out_uris: string[];
  back_channel_uri: string | null;
  jwks: AdapterPayload['jwks'];
}

function networkClient(origin: string): AdapterPayload {
  return {
    client_id: NETWORK_CLIENT,
    redirect_uris: [`${origin}/auth/done`],
    response_types: ['none'],
    grant_types: [],
    token_endpoint_auth_method: 'none',
    subject_type: 'pairwise',
  };
}

function fromRow(row: ClientRow): AdapterPayload {
  return {
    client_id: row.tenant,
    client_name: row.name,
    redirect_uris: row.redirect_uris,
    post_logout_redirect_uris: row.post_sign_out_uris,
    ...(row.back_channel_uri === null
      ? {}
      : {
          backchannel_logout_uri: row.back_channel_uri,
          backchannel_logout_session_required: true,
        }),
    response_types: ['code'],
    grant_types: ['authorization_code'],
    subject_type: 'pairwise',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    id_token_signed_response_alg: 'ES256',
    require_auth_time: true,
    jwks: row.jwks,
  };
}

/** A relying party's metadata; a closed tenant signs nobody in any more. */
export async function clientMetadata(hub: Hub, id: string): Promise<AdapterPayload | undefined> {
  if (id === NETWORK_CLIENT) return networkClient(hub.config.origin);
  const rows = await hub.sql<ClientRow[]>`
    select tenant, name, redirect_uris, post_sign_out_uris, back_channel_uri, jwks
    from directory where tenant = ${id} and state <> 'closed'`;
  return rows[0] && fromRow(rows[0]);
}
