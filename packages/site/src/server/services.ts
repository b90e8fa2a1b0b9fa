import '$app/server';
import { brand } from 'virtual:brand';
import { type CoopClient, createCoopClient } from '@smart/client';
import type { HubRouter } from '@smart/hub';
import type { RequestEvent } from '@sveltejs/kit';
import { createTRPCClient, httpLink } from '@trpc/client';
import { coopUrl, hubUrl } from './settings.ts';
import { serviceFetch } from './transport.ts';
import type { Viewer } from './viewer.ts';

/** Every call goes by POST: what people ask about never stands in an address. */
const linkOptions = (event: RequestEvent, base: string) => ({
  url: `${base}/trpc`,
  methodOverride: 'POST' as const,
  fetch: (input: URL | RequestInfo, init?: unknown) =>
    serviceFetch(event)(String(input), init as RequestInit),
});

function required(url: string | null, name: string): string {
  if (url) return url;
  throw new Error(`${name} is not set: this site does not know where its service is`);
}

/** The federation's service, called for the visitor of this request. */
export const hub = (event: RequestEvent) =>
  createTRPCClient<HubRouter>({
    links: [httpLink(linkOptions(event, required(hubUrl(), 'HUB_URL')))],
  });

const clients = new WeakMap<RequestEvent, Map<string | null, CoopClient>>();

/**
 * The tenant's service, called for the visitor; `orderLink`: the token of a client's link. One
 * client a request, so that what a page asks at once goes in one call.
 */
export function coop(event: RequestEvent, orderLink: string | null = null): CoopClient {
  const known = clients.get(event) ?? new Map<string | null, CoopClient>();
  clients.set(event, known);
  const found = known.get(orderLink);
  if (found) return found;
  const headers: Record<string, string> = orderLink ? { 'x-order-link': orderLink } : {};
  const client = createCoopClient({
    url: required(coopUrl(), 'COOP_URL'),
    headers: () => headers,
    fetch: (input, init) => serviceFetch(event)(String(input), init),
  });
  known.set(orderLink, client);
  return client;
}

async function personAtOffice(event: RequestEvent): Promise<Viewer> {
  const me = await coop(event).people.me.query({});
  const name = `${me.givenName} ${me.familyName}`.trim() || me.email;
  return { name, personId: me.id, roles: me.roles };
}

async function accountAtNetwork(event: RequestEvent): Promise<Viewer> {
  const me = await hub(event).account.me.query();
  return { name: me.name, personId: null, roles: [] };
}

/** Who is signed in at this site; throws the service's fault when nobody is. */
export const whoAmI = (event: RequestEvent): Promise<Viewer> =>
  brand.kind === 'office' ? personAtOffice(event) : accountAtNetwork(event);
