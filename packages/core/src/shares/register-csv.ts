import { toDecimal } from '@smart/money';
import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { type RegisterRow, registerRows } from './register.ts';

const HEAD = [
  'entity',
  'number',
  'kind',
  'effective_on',
  'member_number',
  'name',
  'address',
  'quantity',
  'nominal',
  'currency',
] as const;

/** RFC 4180; a text that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (row: RegisterRow): string =>
  [
    row.entityId,
    row.number.toString(),
    row.kind,
    row.effectiveOn,
    row.memberNumber?.toString() ?? '',
    row.name,
    row.address,
    String(row.quantity),
    toDecimal(row.nominalMinor),
    row.currency,
  ]
    .map(cell)
    .join(',');

/** The whole register as CSV (RFC 4180, UTF-8, one row an entry). */
export const registerCsv = staffProcedure('finance', 'admin')
  .input(z.object({}))
  .output(z.object({ name: z.string(), text: z.string() }))
  .query(async ({ ctx }) => {
    const rows = await registerRows(ctx.tx, { entity: '', number: 0n }, 1_000_000);
    const text = [HEAD.join(','), ...rows.map(line)].map((each) => `${each}\r\n`).join('');
    return { name: `shares-${ctx.today}.csv`, text };
  });
