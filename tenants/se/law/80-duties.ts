/**
 * Dated obligations: the monthly employer declaration with its individual statements (26 kap. SFL),
 * the payments, and the yearly return of the payroll tax on pensions. No declaration precedes work.
 */
import {
  addDays,
  addMonths,
  type Context,
  type Duty,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '@smart/law';
import type { Law } from '../facts.ts';
import { nextBusinessDay } from '../holidays.ts';
import { feeBases, statements } from './81-agi.ts';
import { paidTo } from './lines.ts';

const pad = (n: number): string => String(n).padStart(1 + 1, '0');

/** A day of the month after the period, moved to a business day (lag 1930:173). */
const dayAfter = ({ period }: Context<Law>, day: number): string =>
  nextBusinessDay(addDays(firstOfMonth(addMonths(period.from, 1)), day - 1));

/** 26 kap. 26, 30 §§, 62 kap. 3 § SFL: the 12th, in some months later; large employers later. */
function agiDates(context: Context<Law>) {
  const { day, later, laterSmall, laterLarge, largeDeclares } = context.values.agi;
  const { largeEmployer } = context.entity;
  const month = monthOf(addMonths(context.period.from, 1));
  const isLater = (largeEmployer ? laterLarge : laterSmall).includes(month);
  const payment = dayAfter(context, isLater ? later : day);
  return { payment, declaration: largeEmployer ? dayAfter(context, largeDeclares) : payment };
}

const monthly = { timing: 'by-date', engagement: null } as const;

function agi(context: Context<Law>, due: string): Duty[] {
  if (!context.roles.tax && !context.roles.social) return [];
  const { entity, period } = context;
  const individual = statements(context);
  if (individual.length === 0) return [];
  return [
    {
      kind: 'agi',
      due,
      recipient: 'skatteverket',
      period,
      article: '26 kap. 2, 3, 19 a §§ SFL',
      data: {
        organisationsnummer: entity.organisationsnummer ?? null,
        personnummer: null,
        period: period.from.slice(0, 7).replace('-', ''),
        statements: individual,
        feeBases: context.roles.social ? feeBases(context) : [],
      },
      ...monthly,
    },
  ];
}

const PAYEES = [
  { kind: 'pay-skatteverket', recipient: 'skatteverket', article: '62 kap. 3 § SFL' },
  { kind: 'pay-fora', recipient: 'fora', article: 'kollektivavtal (Fora)' },
].map((payee) => ({ payee, lines: paidTo(payee.recipient) }));

function payments(context: Context<Law>, skatteverket: string): Duty[] {
  const { period, values } = context;
  const fora = lastOfMonth(addMonths(period.from, values.premiumMonths));
  return PAYEES.flatMap(({ payee, lines }): Duty[] => {
    const data: Record<string, number> = {};
    let amount = 0;
    for (const line of lines) {
      const cents = context.amountOf(line);
      if (cents !== 0) data[line] = cents;
      amount += cents;
    }
    if (amount === 0) return [];
    const due = payee.recipient === 'fora' ? fora : skatteverket;
    return [{ ...payee, due, period, amount, data, ...monthly }];
  });
}

/** Special payroll tax is settled with the employer's income tax return of the year. */
function payrollTax(context: Context<Law>): Duty[] {
  const { period, values } = context;
  const amount = context.amountOf('payroll-tax');
  if (amount === 0) return [];
  const due = `${yearOf(period.from) + 1}-${pad(values.slpMonth)}-${pad(values.slpDay)}`;
  const recipient = 'skatteverket-slp';
  const article = '1 § lag 1991:687';
  return [{ kind: 'pay-slp', due, recipient, period, article, amount, data: {}, ...monthly }];
}

export function duties(context: Context<Law>): readonly Duty[] {
  const dates = agiDates(context);
  return [
    ...agi(context, dates.declaration),
    ...payments(context, dates.payment),
    ...payrollTax(context),
  ];
}
