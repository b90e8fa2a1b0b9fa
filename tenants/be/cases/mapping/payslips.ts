/** Months of residents: by the month, by short contracts, from a taxable amount alone. */
import {
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type Facts,
  type Figures,
  lastOfMonth,
} from '@smart/law';
import { keyFormula, situationOf } from '../../law/47-key-formula.ts';
import { weekdaysIn } from '../../law/month.ts';
import { derive } from '../../law/parameters/derive.ts';
import { type MonthSpec, monthInput } from './build.ts';
import { Month, payslipFigures } from './figures.ts';
import * as read from './reading.ts';

/** Household by the scale and the category of the special contribution. */
function household(entry: CaseEntry): string {
  const scale = read.text(entry, 'scale') || 'I';
  const category = read.text(entry, 'csss_category');
  if (!/^I{1,2}$/.test(scale)) throw new read.NotUnderstood(`scale ${scale}`);
  const couple = scale === 'II';
  const without = /without professional/.test(category);
  const withIncome = !without && /with professional/.test(category);
  if (category !== '' && !without && !withIncome && !/individual|single/.test(category))
    throw new read.NotUnderstood(`category ${category}`);
  if ((without && !couple) || (withIncome && couple))
    throw new read.NotUnderstood(`scale ${scale} with ${category}`);
  if (couple) return 'no-income';
  return withIncome ? 'own-income' : 'single';
}

function personFacts(entry: CaseEntry): Facts {
  const mode = read.text(entry, 'withholding_mode');
  if (mode !== '' && !/11[.,]11 %/.test(mode) && !/key formula/.test(mode))
    throw new read.NotUnderstood(`withholding ${mode}`);
  return {
    household: household(entry),
    children: read.count(entry, 'dependent_children', read.count(entry, 'children', 0)),
    loneParent: read.flag(entry, 'lone_parent', false),
    artistDeclaration: /11[.,]11 %/.test(mode),
  };
}

/** Contract kind by the status in words. */
function kindOf(status: string, short: boolean): string {
  if (/student/.test(status)) return 'student';
  if (/artist/.test(status)) return short ? 'artist-short' : 'artist';
  if (/manual|ouvrier|arbeider/.test(status)) return 'manual';
  if (/employee|white-collar|bediende/.test(status)) return short ? 'short' : 'white-collar';
  throw new read.NotUnderstood(`status ${status}`);
}

/** Days of a short contract, from the share of the month and the reference salary it led to. */
function daysOf(entry: CaseEntry, month: string, gross: number): number {
  const whole = weekdaysIn(`${month}-01`, lastOfMonth(month), 5);
  const share = Number(read.text(entry, 'performance_fraction'));
  for (let days = 1; days <= whole; days += 1) {
    const salary = Math.round(gross / days) * whole;
    const sameShare = Math.round((100 * days) / whole) === Math.round(100 * share);
    if (sameShare && salary === read.cents(entry, 'reference_salary_S', salary)) return days;
  }
  throw new read.NotUnderstood(`share ${share} of ${whole} days`);
}

/** Part time: hours paid, beside the hours a full-time worker had in that month. */
function hoursOf(entry: CaseEntry, month: string): { facts: Facts; pay: Facts } {
  const words = /part-time (\d+(?:\.\d+)?)\/(\d+)/.exec(read.text(entry, 'status'));
  if (!read.has(entry, 'hours')) {
    if (words) throw new read.NotUnderstood('part time without its hours');
    return { facts: {}, pay: {} };
  }
  if (!words) throw new read.NotUnderstood('hours of a full-time contract');
  const full = Number(words[2]);
  const days = weekdaysIn(`${month}-01`, lastOfMonth(month), 5);
  const given = Number(read.text(entry, 'U'));
  if (read.has(entry, 'U') && Math.round(given * 60) !== Math.round((days * full * 60) / 5))
    throw new read.NotUnderstood(`${given} full-time hours in ${month}`);
  const facts = { weeklyHours: Number(words[1]), fullTimeHours: full };
  return { facts, pay: { minutes: Math.round(Number(read.text(entry, 'hours')) * 60) } };
}

function specOf(entry: CaseEntry): MonthSpec {
  const month = read.month(entry);
  const gross = read.cents(entry, 'gross_month');
  const status = read.text(entry, 'status');
  const short = read.has(entry, 'performance_fraction');
  const wholeMonth = read.flag(entry, 'full_time_full_month', !short);
  if (short === wholeMonth) throw new read.NotUnderstood('a full month with a fraction');
  const kind = kindOf(status, short);
  const days = short ? daysOf(entry, month, gross) : undefined;
  const { facts, pay } = hoursOf(entry, month);
  const paid = kind === 'student' ? 'salary' : short ? 'lump-sum' : 'salary';
  const stated = { ...pay, ...(days === undefined ? {} : { days }) };
  return {
    ...{ month, kind, pay: [{ kind: paid, amount: gross, facts: stated }] },
    ...(days === undefined ? {} : { days }),
    person: personFacts(entry),
    facts: { companyCar: read.cents(entry, 'company_car_bik', 0), ...facts },
  };
}

/** Reductions of a month of which the figure's own name tells days and month. */
function reductions(entry: CaseEntry, law: CaseLaw, spec: MonthSpec): Figures {
  const name = read.asked(entry).find((one) => one.startsWith('structural_reduction_month'));
  const month = name === undefined ? null : read.monthInWords(name.replaceAll('_', ' '));
  if (name === undefined || month === null) return {};
  const days = weekdaysIn(`${month}-01`, lastOfMonth(month), 5);
  if (!name.includes(`_${days}days_`)) throw new read.NotUnderstood(`${name}: ${days} days`);
  const entity = { firstWorker: true };
  const computed = new Month(law, monthInput({ ...spec, month, entity }));
  return {
    [name]: read.decimal(-computed.amount('structural')),
    first_engagement_reduction_month: read.decimal(-computed.amount('first-worker')),
  };
}

const INPUTS = [
  'date year gross_month status scale dependent_children children lone_parent csss_category',
  'full_time_full_month reference_salary_S performance_fraction withholding_mode',
  'company_car_bik hours U',
]
  .join(' ')
  .split(' ');

const payslip: CaseKind = {
  id: 'month of a resident',
  recognises: (entry) =>
    read.has(entry, 'gross_month', 'status') && !/exceptional/.test(entry.kind ?? ''),
  inputs: INPUTS,
  // The committee changes neither contributions nor tax of these months.
  ignoredInputs: ['country', 'note', 'joint_committee'],
  compute: (entry, law) =>
    read.understood(() => {
      const spec = specOf(entry);
      const month = new Month(law, monthInput(spec));
      return { figures: { ...payslipFigures(month), ...reductions(entry, law, spec) } };
    }),
};

/** Only the taxable pay of a month is given: the key formula alone. */
const taxable: CaseKind = {
  id: 'key formula',
  recognises: (entry) => read.has(entry, 'taxable_month', 'scale'),
  inputs: [
    'year',
    'date',
    'taxable_month',
    'scale',
    'children',
    'dependent_children',
    'lone_parent',
  ],
  ignoredInputs: ['country', 'note'],
  compute: (entry, law) =>
    read.understood(() => {
      const month = read.month(entry);
      const input = monthInput({
        month,
        kind: 'white-collar',
        pay: [],
        person: personFacts(entry),
      });
      const values = derive(law.values(input.period.to, input.asOf));
      const person = { ...DEFAULTS, ...personFacts(entry) } as Parameters<typeof situationOf>[1];
      const base = read.cents(entry, 'taxable_month');
      const found = keyFormula(values, base, situationOf(values, person));
      return {
        figures: {
          annual_taxable: read.decimal(found.year),
          annual_net: read.decimal(found.net),
          annual_tax: read.decimal(found.due),
          pp_before_workbonus: read.decimal(found.month),
        },
      };
    }),
};

/** Nothing special is known of the person. */
const DEFAULTS = {
  ...{ disabledChildren: 0, disabled: false, spouseDisabled: false },
  ...{ careDependants: 0, otherDependants: 0, loneParent: false },
};

export const payslipKinds: readonly CaseKind[] = [payslip, taxable];
