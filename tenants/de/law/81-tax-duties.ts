/** Obligations towards tax offices: query of tax features, wage tax return, tax on fees abroad. */
import { addDays, addMonths, type Context, type Duty, firstOfMonth, monthOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { nextBankDay } from '../holidays.ts';
import { sums, whole } from './duty-sums.ts';
import type { Item } from './items.ts';
import { QUARTER } from './parameters/codes.ts';

/** ELStAM: the tax office is asked before the first payroll (§ 39e Abs 4 EStG). */
export function taxQuery(context: Context<Law>, { view, form }: Item): Duty[] {
  if (form === 'free' || view.from < context.period.from || view.from > context.period.to)
    return [];
  const { birthDate } = context.person;
  return [
    {
      kind: 'elstam',
      due: view.from,
      timing: 'by-date',
      recipient: 'finanzamt',
      engagement: view.id,
      period: null,
      article: '§ 39e Abs 4 EStG',
      data: { idnr: null, birthDate: birthDate ?? null, start: view.from },
    },
  ];
}

/** First day after the filing period (month, quarter, year) that the month lies in. */
function afterFiling({ period }: Context<Law>, filing: Law['entity']['taxFiling']): string {
  const months = { month: 1, quarter: QUARTER, year: 12 }[filing];
  const left = months - 1 - ((monthOf(period.from) - 1) % months);
  return firstOfMonth(addMonths(period.from, left + 1));
}

/** § 41a EStG: by the tenth after the filing period. § 50a Abs 5 EStG: after the quarter. */
export function taxDuties(context: Context<Law>): Duty[] {
  const { period, values } = context;
  const [wage, ofWage] = sums(context, 'finanzamt');
  const [fee, ofFee] = sums(context, 'bzst');
  const filed = afterFiling(context, context.entity.taxFiling);
  const due = nextBankDay(addDays(filed, values.taxDueDay - 1));
  const feeDue = nextBankDay(addDays(afterFiling(context, 'quarter'), values.abroadDueDay - 1));
  const shared = { ...whole, period };
  const taxed = { ...shared, recipient: 'finanzamt', amount: wage, data: ofWage, due };
  const feeTaxed = { ...shared, recipient: 'bzst', amount: fee, data: ofFee, due: feeDue };
  return [
    ...(wage === 0
      ? []
      : [
          { ...taxed, kind: 'lohnsteuer-anmeldung', article: '§ 41a EStG' },
          { ...taxed, kind: 'pay-tax-office', article: '§ 41a EStG' },
        ]),
    ...(fee === 0
      ? []
      : [
          { ...feeTaxed, kind: 's50a-anmeldung', article: '§ 50a Abs 5 EStG; § 73e EStDV' },
          { ...feeTaxed, kind: 'pay-bzst', article: '§ 50a Abs 5 EStG' },
        ]),
  ];
}
