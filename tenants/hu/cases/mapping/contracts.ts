/** Casual work by the day and mandates. */
import {
  addDays,
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type EngagementInput,
  lastOfMonth,
  share,
} from '@smart/law';
import { derive } from '../../law/parameters/derive.ts';
import { Month, monthInput, payslipFigures } from './build.ts';
import * as read from './reading.ts';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/stati?szta|film|extra/i, 'statiszta'],
  [/id[eé]ny|season|mez[oő]gazd|agri|turi/i, 'idenymunka'],
  [/alkalmi|casual/i, 'efo'],
];

function casualKind(entry: CaseEntry): string {
  const type = read.text(entry, 'type');
  const found = TYPES.find(([words]) => words.test(type));
  if (found === undefined) throw new read.NotUnderstood(`type ${type}`);
  return found[1];
}

/** So many days from the second of the month on, each with the same wage. */
function casual(month: string, kind: string, wage: number, days: number): EngagementInput {
  const first = `${month}-02`;
  const dates = Array.from({ length: days }, (_, n) => addDays(first, n));
  return {
    id: 'e1',
    kind,
    from: first,
    to: dates.at(-1) ?? first,
    facts: {},
    days: [],
    pay: dates.map((date, n) => ({
      ...{ id: `d${n}`, kind: 'day', amount: wage },
      ...{ from: date, to: date },
    })),
  };
}

function casualFigures(entry: CaseEntry, law: CaseLaw) {
  const month = read.month(entry);
  const kind = casualKind(entry);
  const wage = read.forints(entry, 'net_day_wage');
  const days = read.count(entry, 'days', 1);
  const computed = new Month(
    law,
    monthInput({ month, engagements: [casual(month, kind, wage, days)] }),
  );
  const values = derive(law.values(lastOfMonth(month)));
  const excess = computed.amount('efo-excess');
  const dues = computed.amount('efo-due');
  const tax = Math.round(share(excess, values.szjaRate) / 100) * 100;
  return {
    ...payslipFigures(computed),
    dues_per_day: read.decimal(values.dailyDue[kind]!),
    dues_total: read.decimal(dues),
    exempt: read.decimal(computed.evaluation.full.totals.gross - excess),
    szja_base: read.decimal(excess),
    szja: '0',
    szja_15pct: read.decimal(tax),
  };
}

const daily: CaseKind = {
  id: 'simplified employment',
  recognises: (entry) => read.has(entry, 'type', 'net_day_wage'),
  inputs: ['year', 'month', 'type', 'net_day_wage', 'days'],
  compute: (entry, law) => read.understood(() => casualFigures(entry, law)),
};

const isMandate = (entry: CaseEntry): boolean =>
  /megb[ií]z|mandate/i.test(read.text(entry, 'contract')) && read.has(entry, 'fee');

/** The law knows the flat cost share only; proven costs are not modelled. */
function checkCosts(entry: CaseEntry, law: CaseLaw, month: string): void {
  const { mandateCosts } = derive(law.values(lastOfMonth(month)));
  if (read.percent(entry, 'cost_share', 10) * 10_000 !== mandateCosts)
    throw new read.NotUnderstood(`cost share ${entry.inputs.cost_share}`);
}

function mandateFigures(entry: CaseEntry, law: CaseLaw) {
  const month = read.month(entry);
  checkCosts(entry, law, month);
  const days = read.count(entry, 'days', 0);
  if (!read.flag(entry, 'month_full', days === 0) && days === 0)
    throw new read.NotUnderstood('part of a month without its days');
  const from = `${month}-01`;
  const to = days === 0 ? lastOfMonth(month) : addDays(from, days - 1);
  const amount = read.forints(entry, 'fee');
  const pay = [{ id: 'fee', kind: 'lump-sum', amount, from, to } as const];
  const engagements = [{ id: 'e1', kind: 'megbizas', from, to, facts: {}, days: [], pay }];
  const person = { pensioner: read.flag(entry, 'pensioner', false) };
  const computed = new Month(law, monthInput({ month, engagements, person }));
  const values = derive(law.values(lastOfMonth(month)));
  const whole = read.decimal(values.mandateThreshold);
  const part = read.decimal((values.mandateThreshold * days) / values.mandateDays);
  return {
    ...payslipFigures(computed),
    income: computed.figure('mandate-income'),
    insurance_threshold: days === 0 ? whole : part,
    insured: computed.amount('tb-base') > 0,
  };
}

const mandate: CaseKind = {
  id: 'mandate',
  recognises: isMandate,
  inputs: ['year', 'month', 'contract', 'fee', 'cost_share', 'month_full', 'days', 'pensioner'],
  compute: (entry, law) => read.understood(() => mandateFigures(entry, law)),
};

export const contractKinds: readonly CaseKind[] = [daily, mandate];
