/** The audit book: one row for each mutation, in its own transaction. Ids and codes only. */
import { newId, type Tx } from '../database/index.ts';
import type { Context } from '../procedure/context.ts';

export interface AuditEntry {
  readonly context: Pick<Context, 'clock' | 'requestId'>;
  readonly path: string;
  readonly notes: {
    readonly subject: string | undefined;
    readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  };
  /** Raw input: only its ids are kept. */
  readonly input: unknown;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The ids among the top-level values of an input. */
function idsOf(input: unknown): Record<string, string> {
  if (input === null || typeof input !== 'object') return {};
  const ids = Object.entries(input).filter(
    ([key, value]) => key !== 'intentId' && typeof value === 'string' && UUID.test(value),
  );
  return Object.fromEntries(ids) as Record<string, string>;
}

const intentOf = (input: unknown): string | null => {
  const { intentId } = (input ?? {}) as { intentId?: unknown };
  return typeof intentId === 'string' && UUID.test(intentId) ? intentId : null;
};

export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { context, path, notes, input } = entry;
  const facts = { ...idsOf(input), ...notes.facts };
  const subject = notes.subject ?? (tx.actor.role === 'member' ? tx.actor.person : null);
  await tx.sql`
    insert into audit (id, at, actor, role, procedure, subject, facts, intent, request_id)
    values (${newId()}, ${context.clock.now()}, ${tx.actor.name}, ${tx.actor.role}, ${path},
      ${subject}, ${tx.sql.json(facts)}, ${intentOf(input)}, ${context.requestId})`;
}
