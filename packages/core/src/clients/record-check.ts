import type { Tx } from '../database/index.ts';
import { newId } from '../database/index.ts';
import { Fault, type ProcedureContext } from '../procedure/index.ts';
import type { VatAnswer } from '../vies/index.ts';

/** Asks about a client's number and records the answer, also that there was none. */
export async function askAndRecord(
  ctx: ProcedureContext & { readonly person: string },
  client: { readonly id: string; readonly vatNumber: string | null },
): Promise<VatAnswer> {
  const { vatNumber } = client;
  if (vatNumber === null) throw new Fault('clients.no-vat-number', {}, 'conflict');
  const { vatChecker } = ctx.tenant;
  const answer = await vatChecker.check({
    country: vatNumber.slice(0, 2),
    number: vatNumber.slice(2),
  });
  await recordCheck(ctx.tx, {
    client: client.id,
    vatNumber,
    result: answer.result,
    source: vatChecker.source,
    answer,
    reason: null,
    by: ctx.person,
    at: ctx.clock.now(),
  });
  ctx.note({ client: client.id, result: answer.result });
  return answer;
}

export interface CheckRecord {
  readonly client: string;
  readonly vatNumber: string;
  readonly result: 'valid' | 'invalid' | 'unavailable' | 'override';
  readonly source: string;
  readonly answer: VatAnswer | Record<string, never>;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
}

export async function recordCheck(tx: Tx, record: CheckRecord): Promise<void> {
  await tx.sql`
    insert into client_vat_check (id, client_id, vat_number, result, source, answer, reason,
      checked_by, checked_at)
    values (${newId()}, ${record.client}, ${record.vatNumber}, ${record.result}, ${record.source},
      ${tx.sql.json(record.answer as never)}, ${record.reason}, ${record.by}, ${record.at})`;
}
