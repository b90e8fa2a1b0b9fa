/**
 * Special payments (art. 26 Wet LB 1964): holiday allowance, 13th month, bonus, leave paid out and
 * transition payment are taxed by a percentage that follows from the wage of the year before.
 */
import { type Context, type LineSink, shareDown } from '@smart/law';
import type { Law } from '../facts.ts';
import { hasAowAge, livesAbroad } from './10-status.ts';
import { isWholeMonth } from './12-checks.ts';
import { isArtist, paySums } from './month.ts';
import type { SpecialTable } from './parameters/derive.ts';

/** The yearly wage that chooses the row, cents; estimated where the year before is unknown. */
function yearlyWage(context: Context<Law>, current: number): number {
  const known = context.person.previousYearWage;
  if (known !== undefined) return known;
  context.relyOn('special_rate.estimate');
  if (current > 0 && isWholeMonth(context)) return current * 12;
  context.find({
    code: 'yearly-wage-missing',
    severity: 'warn',
    blocksIssuing: true,
    article: 'art. 26 Wet LB 1964',
    path: 'person.previousYearWage',
  });
  return 0;
}

/** The table that holds for the person, and whether it was read or derived. */
function tableFor(context: Context<Law>, wage: number): readonly [SpecialTable, string] {
  const { special, specialDerived, specialAow } = context.values;
  if (hasAowAge(context)) return [specialAow ?? special, 'special_rate.white.aow'];
  const covers = wage >= special.rows[0]!.from && wage <= special.to;
  if (covers || specialDerived === null) return [special, 'special_rate.white.below_aow'];
  return [specialDerived, 'special_rate.white.derived'];
}

function rowIn({ rows }: SpecialTable, wage: number): number {
  let i = rows.length - 1;
  while (i > 0 && wage < rows[i]!.from) i -= 1;
  return i;
}

export function specialTax(
  context: Context<Law>,
  sink: LineSink,
  base: number,
  current: number,
): void {
  const wage = Math.trunc(yearlyWage(context, current) / 100);
  const [table, key] = tableFor(context, wage);
  context.relyOn(key);
  for (const view of context.engagements)
    for (const { kind } of view.pay)
      if (kind === 'leave-compensation') context.relyOn('special_rate.leave-compensation');
  const row = table.rows[rowIn(table, wage)]!;
  const credit = context.person.taxCredit && !livesAbroad(context);
  const rate = credit ? Math.max(0, row.withCredit) : row.without;
  const why = sink.explaining ? { values: [key], params: { wage: wage * 100 } } : undefined;
  sink.add('taxable-special', null, base);
  sink.add('loonheffing-special', null, shareDown(base, rate), base, rate, why);
}

/** Number of the row on which special pay is taxed by an estimate; -1 where none is. */
export function specialRow(context: Context<Law>): number {
  let current = 0;
  let special = 0;
  for (const view of context.engagements) {
    if (isArtist(view)) continue;
    const sums = paySums(view);
    current += sums.current;
    special += sums.special;
  }
  if (special === 0 || context.person.previousYearWage !== undefined) return -1;
  const wage = isWholeMonth(context) ? Math.trunc((current * 12) / 100) : 0;
  return rowIn(tableFor(context, wage)[0], wage);
}
