/** Months and years of one person, as the law's input, and what came of them. */
import {
  addDays,
  type CaseLaw,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  lastOfMonth,
  type PayItem,
} from '@smart/law';
import { derive, type Values } from '../../law/parameters/derive.ts';

/** One engagement of a month. Cents. */
export interface MonthSpec {
  readonly month: string;
  readonly kind: 'subordinato' | 'spettacolo';
  readonly gross: number;
  readonly extra?: number;
  /** Work by the day: so many days from the 3rd of the month on. */
  readonly days?: number;
  /** Last day of a fixed term; null when open. */
  readonly to?: string | null;
  readonly person: Facts;
  readonly engagement?: Facts;
  readonly counters?: Readonly<Record<string, number>>;
  readonly confirmed?: Facts;
}

/** A gross for single days, spread evenly; the first one takes the odd cents. */
function dayPay(spec: MonthSpec, days: number): PayItem[] {
  const each = Math.trunc(spec.gross / days);
  return Array.from({ length: days }, (_, i) => {
    const date = addDays(`${spec.month}-03`, i);
    const amount = i === 0 ? spec.gross - each * (days - 1) : each;
    return { id: `day-${i + 1}`, kind: 'day', amount, from: date, to: date } as const;
  });
}

export function monthInput(spec: MonthSpec): EvaluationInput {
  const period = { from: `${spec.month}-01`, to: lastOfMonth(spec.month) };
  const { days } = spec;
  const pay: PayItem[] =
    days === undefined
      ? [{ id: 'pay', kind: 'salary', amount: spec.gross, ...period }]
      : dayPay(spec, days);
  if (spec.extra) pay.push({ id: 'extra', kind: 'special', amount: spec.extra, ...period });
  const from = days === undefined ? '2020-01-01' : `${spec.month}-03`;
  const to = days === undefined ? (spec.to ?? null) : addDays(`${spec.month}-03`, days - 1);
  return {
    asOf: `${spec.month.slice(0, 4)}-12-31`,
    period,
    paidOn: period.to,
    entity: { id: 'case', jurisdiction: 'it', facts: { fis: 'none' } },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: '1990-05-15', ...spec.person } }],
      socialSecurity: [],
      tax: [],
    },
    engagements: [
      { id: 'e1', kind: spec.kind, from, to, facts: { ...spec.engagement }, days: [], pay },
    ],
    house: { values: {}, confirmed: spec.confirmed ?? {} },
    counters: spec.counters ?? {},
    issued: [],
  };
}

/** A computed month, its lines at hand. */
export class Month {
  readonly evaluation: Evaluation;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input, { explain: true, duties: false });
  }

  amount(...ids: readonly string[]): number {
    return this.evaluation.full.lines.reduce(
      (sum, { line, amount }) => (ids.includes(line) ? sum + amount : sum),
      0,
    );
  }

  /** What the explanation of a line says. */
  said(line: string, param: string): number {
    const found = this.evaluation.full.lines.find((one) => one.line === line);
    return Number(found?.explanation?.params[param] ?? 0);
  }
}

export const valuesOf = (law: CaseLaw, year: number): Values => derive(law.values(`${year}-12-31`));

/** A whole year of a permanent salary with 13th in December and 14th in June. */
export function yearOfMonths(
  law: CaseLaw,
  year: number,
  extraMonths: number,
  spec: Omit<MonthSpec, 'month' | 'counters'>,
): readonly Month[] {
  const months: Month[] = [];
  let counters: Readonly<Record<string, number>> = {};
  for (let n = 1; n <= 12; n += 1) {
    const extra = (n === 12 && extraMonths > 12) || (n === 6 && extraMonths > 13);
    const month = `${year}-${String(n).padStart(2, '0')}`;
    const input = monthInput({ ...spec, month, extra: extra ? spec.gross : 0, counters });
    const done = new Month(law, input);
    counters = done.evaluation.counters;
    months.push(done);
  }
  return months;
}
