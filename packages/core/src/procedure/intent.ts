/**
 * Intents: a form carries an id made when it was rendered. The first call with it is done and its
 * answer kept in the same transaction; a repetition with the same input receives that answer;
 * another input under the same id is refused. So a second click, a replayed form or a lost commit
 * never does a thing twice.
 */
import { createHash } from 'node:crypto';
import { experimental_standaloneMiddleware } from '@trpc/server';
import { middlewareMarker } from '@trpc/server/unstable-core-do-not-import';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import type { Context, Note } from './context.ts';
import { Fault } from './fault.ts';
import { wire } from './wire.ts';

export const intentInput = z.object({ intentId: z.uuid() });

/** The same text for the same input, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

const hashOf = (input: unknown): Buffer =>
  createHash('sha256')
    .update(canonical(wire.serialize(input)))
    .digest();

interface IntentRow {
  readonly procedure: string;
  readonly input_hash: Buffer;
  readonly answer: { readonly json: unknown } | null;
}

/**
 * Takes the intent for this call, or returns the first answer. A simultaneous call with the same id
 * waits on the primary key until the first has committed or failed.
 */
async function take(
  tx: Tx,
  call: { id: string; path: string; hash: Buffer; now: string },
): Promise<{ readonly answer: unknown } | null> {
  const { id, path, hash, now } = call;
  const taken = await tx.sql`
    insert into intent (id, actor, procedure, input_hash, at)
    values (${id}, ${tx.actor.name}, ${path}, ${hash}, ${now})
    on conflict (id) do nothing returning id`;
  if (taken.length > 0) return null;
  const [first] = await tx.sql<IntentRow[]>`
    select procedure, input_hash, answer from intent where id = ${id}`;
  // Another person's intent is not visible, and is refused like another input.
  if (!first || first.procedure !== path || !first.input_hash.equals(hash) || !first.answer) {
    throw new Fault('intent.reused', { intentId: id }, 'conflict', 'intentId');
  }
  return { answer: wire.deserialize(first.answer.json) };
}

/** Middleware: see above. Needs `intentInput` among the inputs and an open transaction. */
export const answerOnce = experimental_standaloneMiddleware<{
  ctx: Context & { readonly tx: Tx; readonly note: Note };
  input: { intentId: string };
}>().create(async ({ ctx, input, next, path, getRawInput }) => {
  const hash = hashOf(await getRawInput());
  const call = { id: input.intentId, path, hash, now: ctx.clock.now() };
  const replay = await take(ctx.tx, call);
  if (replay !== null) {
    ctx.note({ replayed: true });
    return { ok: true, marker: middlewareMarker, data: replay.answer, ctx } as never;
  }
  const result = await next();
  if (!result.ok) throw result.error;
  const answer = { json: wire.serialize(result.data) ?? null };
  await ctx.tx.sql`
    update intent set answer = ${ctx.tx.sql.json(answer as never)} where id = ${call.id}`;
  return result;
});
