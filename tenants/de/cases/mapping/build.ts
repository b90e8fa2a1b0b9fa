/** Turns what a case says about a month into the input of the law. */
import type { EvaluationInput, Facts, PayItem } from '@smart/law';

export const ENGAGEMENT = 'e1';
export const FUND = 'case';

/** A month of one person with one engagement. Cents; rates as percent texts. */
export interface MonthSpec {
  readonly year: number;
  /** June by default: thirty days, no change of law. */
  readonly month?: string;
  readonly gross: number;
  readonly special?: number;
  readonly kind?: string;
  readonly pay?: string;
  /** Days of the engagement at the end of the month; 30: all of it and before. */
  readonly days?: number;
  readonly rates?: { readonly extra?: string; readonly u1?: string; readonly u2?: string };
  readonly accident?: string;
  readonly person?: Facts;
  readonly engagement?: Facts;
  readonly entity?: Facts;
  readonly payFacts?: Facts;
  readonly minutes?: number;
  readonly counters?: Readonly<Record<string, number>>;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const LAST = 30;

/** Confirmed as the cases assume it: levies and accident insurance are given or left out. */
function confirmed({ year, rates, accident }: MonthSpec): Facts {
  const { extra = '2.5 %', u1 = '0 %', u2 = '0 %' } = rates ?? {};
  return {
    'sv.funds': [{ fund: FUND, from: `${year}-01-01`, extra, u1, u2 }],
    'sv.uv.rate': accident ?? '0 %',
    'midijob.levies': 'whole-base',
    'midijob.pv.children': 'employee-base',
    'tax.artist.extended_period.table': 'day',
  };
}

export function monthInput(spec: MonthSpec): EvaluationInput {
  const { year, gross, special, days = LAST } = spec;
  const month = `${year}-${spec.month ?? '06'}`;
  const period = { from: `${month}-01`, to: `${month}-${LAST}` };
  const isPart = days < LAST;
  const from = isPart ? `${month}-${pad(LAST + 1 - days)}` : `${year - 1}-07-01`;
  const kind = spec.kind ?? (isPart ? 'befristet' : 'unbefristet');
  const span = { from: isPart ? from : period.from, to: period.to };
  const pay: PayItem[] = [];
  const payKind = (spec.pay ?? 'salary') as PayItem['kind'];
  const facts = spec.payFacts;
  if (gross > 0)
    pay.push({ id: 'pay', kind: payKind, amount: gross, ...span, ...(facts && { facts }) });
  if (special !== undefined)
    pay.push({ id: 'one-off', kind: 'special', amount: special, from: span.to, to: span.to });
  const work = spec.minutes ?? 0;
  return {
    asOf: `${year}-12-31`,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'de', facts: { u1: true, ...spec.entity } },
    person: {
      id: 'p1',
      facts: [
        {
          from: '2020-01-01',
          facts: { birthDate: '1990-05-15', healthFund: FUND, taxClass: 1, ...spec.person },
        },
      ],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: 'de' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'de' }],
    },
    engagements: [
      {
        id: ENGAGEMENT,
        kind,
        from,
        to: isPart && kind !== 'unbefristet' ? period.to : null,
        facts: { land: 'NW', ...spec.engagement },
        days: work > 0 ? [{ date: from, minutes: work, state: 'worked' }] : [],
        pay,
      },
    ],
    house: { values: {}, confirmed: confirmed(spec) },
    counters: spec.counters ?? {},
    issued: [],
  };
}
