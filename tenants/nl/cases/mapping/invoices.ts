/** From an invoice to net pay: an all-in wage that fits the budget, by month table or day table. */
import type { CaseEntry, CaseKind, CaseLaw, Figures } from '@smart/law';
import { addDays, proRata, SCALE, solve } from '@smart/law';
import { applyRate, rate } from '@smart/money';
import { ENGAGEMENT, Month, type MonthSpec, monthInput, steps } from './month.ts';
import { premiums } from './payslips.ts';
import * as read from './reading.ts';

const { decimal, understood } = read;

interface Assumed {
  /** Days of a day-table employment; null: month table. */
  readonly days: number | null;
  readonly credit: boolean;
}

/** What the assumption of the case says, word for word of its meaning. */
function assumed(entry: CaseEntry): Assumed {
  const said = read.text(entry, 'assumption');
  const days = /\b(\d+)-day employment\b/.exec(said);
  const isDay = /\bday table\b/.test(said);
  const isMonth = /\bmonth table\b/.test(said);
  if (isDay === isMonth) throw new read.NotUnderstood('which table');
  if (!/\ball-in\b/.test(said)) throw new read.NotUnderstood('no all-in wage');
  if (isDay && days === null) throw new read.NotUnderstood('how many days');
  const without = /\b(no|without)( the)?( payroll tax)? credit\b/.test(said);
  if (isMonth && !without && !/\bcredit applied\b/.test(said))
    throw new read.NotUnderstood('credit');
  return { days: isDay ? Number(days![1]) : null, credit: !without };
}

const FIRST_DAY = '03-02';

function specOf({ days }: Assumed, year: number, gross: number, taxCredit: boolean): MonthSpec {
  const start = `${year}-${FIRST_DAY}`;
  const spec = { year, gross, person: { taxCredit }, entity: { sector: '54' } };
  if (days === null) return { ...spec, engagement: { allIn: true, wagePeriod: 'month' } };
  const span = [start, addDays(start, days - 1)] as const;
  return { ...spec, span, engagement: { allIn: true, wagePeriod: 'day' } };
}

function dayFigures(law: CaseLaw, assumption: Assumed, year: number, gross: number): Figures {
  const days = assumption.days!;
  const of = (credit: boolean) =>
    new Month(law, monthInput(specOf(assumption, year, gross, credit)));
  const [withCredit, without] = [of(true), of(false)];
  const wage = proRata(gross, 1, days);
  const perDay = (month: Month): string => decimal(month.amount('loonheffing') / days);
  return {
    gross: decimal(gross),
    day_wage: decimal(wage),
    L: steps(withCredit, wage, 'day', true).L,
    wage_tax_per_day_with_credit: perDay(withCredit),
    wage_tax_with_credit: withCredit.money('loonheffing'),
    net_with_credit: decimal(withCredit.evaluation.full.totals.net),
    wage_tax_per_day_without_credit: perDay(without),
    wage_tax_without_credit: without.money('loonheffing'),
    net_without_credit: decimal(without.evaluation.full.totals.net),
  };
}

function monthFigures(month: Month, gross: number): Figures {
  const { awf, aof, wko, whk, zvw } = premiums(month);
  return {
    all_in_gross: decimal(gross),
    of_which_base_wage: decimal(proRata(gross, SCALE, month.values.allIn)),
    employer_premiums: { awf_high: awf, aof_low: aof, wko, whk_sector54: whk, zvw },
    total_employer_cost: decimal(month.evaluation.full.totals.employerCost),
    wage_tax: month.money('loonheffing'),
    net: decimal(month.evaluation.full.totals.net),
  };
}

function invoiceFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const assumption = assumed(entry);
  const year = read.year(entry);
  const amount = read.cents(entry, 'invoice_excl_vat');
  const feeRate = read.text(entry, 'coop_fee_rate');
  const solution = solve(law.registry, {
    input: monthInput(specOf(assumption, year, 100, assumption.credit)),
    vary: [{ engagement: ENGAGEMENT, item: 'pay' }],
    target: { of: 'billed', amount, feeRate },
  });
  const gross = solution.answer?.amount ?? 0;
  const vat = Number(applyRate(BigInt(amount), rate(read.text(entry, 'vat_rate'))));
  const month = new Month(law, monthInput(specOf(assumption, year, gross, assumption.credit)));
  return {
    vat: decimal(vat),
    coop_fee: decimal(solution.fee),
    employment_budget: decimal(solution.budget),
    left: decimal(solution.residue),
    ...(assumption.days === null
      ? monthFigures(month, gross)
      : dayFigures(law, assumption, year, gross)),
  };
}

export const invoiceKinds: readonly CaseKind[] = [
  {
    id: 'from the invoice to net pay',
    recognises: (entry) =>
      read.isKind(entry, 'invoice_to_net') || read.has(entry, 'invoice_excl_vat'),
    inputs: ['year', 'invoice_excl_vat', 'vat_rate', 'coop_fee_rate', 'assumption'],
    ignoredInputs: ['country'],
    compute: (entry, law) => understood(() => ({ figures: invoiceFigures(entry, law) })),
  },
];
