/** Turns what a case says about a month into the input of the law, and computes it. */
import {
  type CaseLaw,
  type EngagementInput,
  type Evaluation,
  type EvaluationInput,
  evaluate,
  type Facts,
  lastOfMonth,
  type PayItem,
  type PayslipLine,
  proRata,
  type WorkDay,
} from '@smart/law';
import { derive, type Values } from '../../law/parameters/derive.ts';
import { decimal } from './reading.ts';

/** A month of one person with one engagement. Amounts in öre. */
export interface MonthSpec {
  readonly year: number;
  readonly month?: number;
  readonly birthYear: number | null;
  readonly kind?: 'tillsvidare' | 'intermittent';
  readonly person?: Facts;
  readonly engagement?: Facts;
  /** Pay of the month, or of each of so many days from the 4th on. */
  readonly pay: number;
  readonly days?: number;
  readonly workDays?: readonly WorkDay[];
  readonly socialSecurity?: string;
}

export const ENGAGEMENT = 'job';
const FIRST_DAY = 4;
const pad = (n: number): string => String(n).padStart(2, '0');

/** Somebody of 35 where the case does not say how old. */
const UNREMARKABLE_AGE = 35;

function engagementOf(spec: MonthSpec, from: string, to: string): EngagementInput {
  const month = from.slice(0, 7);
  const facts = { weeklyHours: 40, ...spec.engagement };
  const head = { id: ENGAGEMENT, facts, days: spec.workDays ?? [] };
  if (spec.kind !== 'intermittent') {
    const pay: PayItem = { id: 'pay', kind: 'salary', amount: spec.pay, from, to };
    return { ...head, kind: 'tillsvidare', from: `${spec.year - 1}-01-01`, to: null, pay: [pay] };
  }
  const count = spec.days ?? 1;
  const pay = Array.from({ length: count }, (_, i): PayItem => {
    const day = `${month}-${pad(FIRST_DAY + i)}`;
    return { id: i === 0 ? 'pay' : `pay-${i}`, kind: 'day', amount: spec.pay, from: day, to: day };
  });
  return { ...head, kind: 'intermittent', from: pay[0]!.from, to: pay.at(-1)!.to, pay };
}

export function monthInput(spec: MonthSpec): EvaluationInput {
  const from = `${spec.year}-${pad(spec.month ?? 3)}-01`;
  const to = lastOfMonth(from);
  const born = spec.birthYear ?? spec.year - UNREMARKABLE_AGE;
  return {
    asOf: `${spec.year}-12-31`,
    period: { from, to },
    paidOn: to,
    entity: { id: 'case', jurisdiction: 'se', facts: {} },
    person: {
      id: 'p1',
      facts: [{ from: '2020-01-01', facts: { birthDate: `${born}-06-15`, ...spec.person } }],
      socialSecurity: [{ from: '2020-01-01', jurisdiction: spec.socialSecurity ?? 'se' }],
      tax: [{ from: '2020-01-01', jurisdiction: 'se' }],
    },
    engagements: [engagementOf(spec, from, to)],
    house: { values: {}, confirmed: {} },
    counters: {},
    issued: [],
  };
}

export const FEES = [
  'alderspension',
  'efterlevandepension',
  'sjukforsakring',
  'foraldraforsakring',
  'arbetsskada',
  'arbetsmarknad',
  'loneavgift',
] as const;
export const TAXES = [
  'tax-table',
  'tax-one-off',
  'tax-side',
  'tax-decision',
  'sink',
  'a-sink',
] as const;

export const sumOf = (lines: readonly PayslipLine[], ids: readonly string[]): number =>
  lines.reduce((sum, { line, amount }) => (ids.includes(line) ? sum + amount : sum), 0);

/** A computed month, its figures at hand. */
export class Month {
  readonly evaluation: Evaluation;
  readonly values: Values;

  constructor(law: CaseLaw, input: EvaluationInput) {
    this.evaluation = evaluate(law.registry, input);
    this.values = derive(law.values(input.period.to, input.asOf));
  }

  amount(...ids: readonly string[]): number {
    return sumOf(this.evaluation.full.lines, ids);
  }

  get gross(): number {
    return this.evaluation.full.totals.gross;
  }

  get tax(): number {
    return this.amount(...TAXES);
  }

  get net(): number {
    return this.evaluation.full.totals.net;
  }

  get fees(): number {
    return this.amount(...FEES);
  }

  get cost(): number {
    return this.evaluation.full.totals.employerCost;
  }

  /** Contributions by pay in percent, two digits. */
  get feePercent(): string {
    return decimal(proRata(this.fees, 10_000, this.gross));
  }
}
