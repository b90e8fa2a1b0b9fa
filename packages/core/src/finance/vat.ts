import { firstOfMonth, lastOfMonth } from '@smart/calendar';
import { readByRule } from '@smart/ledger/store';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { bookEntity, entityInput, financeProcedure } from './book.ts';

const line = z.object({
  side: z.enum(['output', 'input']),
  rule: z.string(),
  rate: z.string().nullable(),
  /** VAT owed (output) or deductible (input). */
  vatMinor: z.bigint(),
});

export const vatOutput = z.object({
  entity: z.string(),
  currency: z.string(),
  from: z.string(),
  to: z.string(),
  lines: z.array(line),
  outputMinor: z.bigint(),
  inputMinor: z.bigint(),
  /** Above zero: owed to the tax office. */
  payableMinor: z.bigint(),
});
export type VatView = z.infer<typeof vatOutput>;

const DECLARED = 'vat.declared';

/** VAT that arose in some months, by rule and rate; what was declared of it is left out. */
export async function vatView(
  tx: Tx,
  entityId: string | undefined,
  months: { readonly from: string; readonly to: string },
): Promise<VatView> {
  const entity = await bookEntity(tx, entityId);
  const from = firstOfMonth(months.from);
  const to = lastOfMonth(months.to);
  const accounts = ['output-vat', 'input-vat'] as const;
  const found = await readByRule(tx.sql, entity.id, { accounts, from, to });
  const lines = found
    .filter(({ rule }) => rule !== DECLARED)
    .map(({ account, rule, rate, debit, credit }) => {
      const side = account === 'output-vat' ? ('output' as const) : ('input' as const);
      return { side, rule, rate, vatMinor: side === 'output' ? credit - debit : debit - credit };
    });
  const sum = (side: 'output' | 'input') =>
    lines.reduce((all, each) => (each.side === side ? all + each.vatMinor : all), 0n);
  const [outputMinor, inputMinor] = [sum('output'), sum('input')];
  return {
    entity: entity.id,
    currency: entity.currency,
    ...{ from, to, lines, outputMinor, inputMinor },
    payableMinor: outputMinor - inputMinor,
  };
}

/** The VAT position of some months (any day of them). */
export const vat = financeProcedure
  .input(z.object({ entity: entityInput, from: z.iso.date(), to: z.iso.date() }))
  .output(vatOutput)
  .query(({ ctx, input }) => vatView(ctx.tx, input.entity, input));
