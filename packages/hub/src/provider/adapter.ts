/** oidc-provider's storage on the hub's database; clients come from the directory. */
import { type Adapter, errors, Provider } from 'oidc-provider';
import { lifetimes } from '../config.ts';
import type { Caller, Hub } from '../context.ts';
import { clientMetadata } from '../directory/clients.ts';
import { noteSession } from '../session/store.ts';
import * as records from './records.ts';

const refused = (): never => {
  throw new Error('the provider keeps no clients: they are rows of the directory');
};

/** Relying parties are read each time: freezing or closing a tenant takes effect at once. */
function clientAdapter(hub: Hub): Adapter {
  return {
    find: (id) => clientMetadata(hub, id),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: async () => refused(),
    consume: async () => refused(),
    destroy: async () => refused(),
    revokeByGrantId: async () => undefined,
  };
}

/** The caller of the request the provider is answering. */
function currentCaller(callerOf: (req: object) => Caller | undefined): Caller | null {
  const context = Provider.ctx;
  return (context && callerOf(context.req)) ?? null;
}

async function upsert(
  hub: Hub,
  kind: string,
  caller: () => Caller | null,
  [id, payload, ttl = lifetimes.session]: Parameters<Adapter['upsert']>,
): Promise<void> {
  const record = { kind, id, payload, ttl };
  if (kind !== 'Session') return records.saveRecord(hub.sql, hub, record);
  await hub.sql.begin(async (tx) => {
    await records.saveRecord(tx, hub, record);
    await noteSession(tx, hub, payload, ttl, caller());
  });
}

async function consume(hub: Hub, kind: string, id: string): Promise<void> {
  if (await records.consumeRecord(hub, kind, id)) return;
  // Two requests with one code at the same moment: the second is a replay (RFC 6749 § 4.1.2).
  throw new errors.InvalidGrant('already used');
}

/** `callerOf` finds the caller noted for a Node request. */
export function createAdapter(
  hub: Hub,
  callerOf: (req: object) => Caller | undefined,
): (kind: string) => Adapter {
  return (kind) => {
    if (kind === 'Client') return clientAdapter(hub);
    return {
      upsert: (...input) => upsert(hub, kind, () => currentCaller(callerOf), input),
      find: (id) => records.findRecord(hub, kind, id),
      findByUid: (uid) => records.findRecordByUid(hub, kind, uid),
      findByUserCode: async () => undefined,
      consume: (id) => consume(hub, kind, id),
      destroy: (id) => records.deleteRecord(hub.sql, kind, id),
      revokeByGrantId: (grantId) => records.revokeGrant(hub.sql, grantId),
    };
  };
}
