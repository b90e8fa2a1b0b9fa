import { type Brackets, compileBrackets, type ResolvedValues, toCents } from '@smart/law';
import { contributions, tax, work } from './parameters/index.ts';

/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
export interface Values {
  readonly marginalLimit: number;
  readonly ceiling: number;
  readonly employeeRate: number;
  readonly employerRate: number;
  readonly accidentRate: number;
  readonly stageLevy: number;
  readonly taxScale: Brackets;
  readonly childCredit: number;
  readonly specialFree: number;
  readonly specialRate: number;
  readonly longestDay: number;
  readonly leaveDays: number;
  readonly daysOfMonth: number;
  readonly payDay: number;
  /** Grade → cents a day; null until the office enters its collective agreement. */
  readonly dayFloor: ReadonlyMap<string, number> | null;
}

export function derive(values: ResolvedValues): Values {
  const floors = values.maybe(work.dayFloor);
  return {
    marginalLimit: values.cents(contributions.marginalLimit),
    ceiling: values.cents(contributions.ceiling),
    employeeRate: values.scaled(contributions.employeeRate),
    employerRate: values.scaled(contributions.employerRate),
    accidentRate: values.scaled(contributions.accidentRate),
    stageLevy: values.scaled(contributions.stageLevy),
    taxScale: compileBrackets(values.get(tax.taxScale)),
    childCredit: values.cents(tax.childCredit),
    specialFree: values.cents(tax.specialFree),
    specialRate: values.scaled(tax.specialRate),
    longestDay: values.get(work.longestDay),
    leaveDays: values.get(work.leaveDays),
    daysOfMonth: values.get(work.daysOfMonth),
    payDay: values.get(work.payDay),
    dayFloor: floors && new Map(Object.entries(floors).map(([g, pay]) => [g, toCents(pay)])),
  };
}
