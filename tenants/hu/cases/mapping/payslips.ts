/** A month of employment: allowances, EKHO, sick leave, the way from an invoice to net pay. */
import {
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type Facts,
  type Figures,
  SCALE,
  share,
  toScaled,
} from '@smart/law';
import { workingDays } from '../../law/calendar.ts';
import { derive } from '../../law/parameters/derive.ts';
import { employed, Month, monthInput, payslipFigures } from './build.ts';
import * as read from './reading.ts';

const GROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(4\+?|four)[ -]*(or more )?child/i, 'four'],
  [/\b(3|three)[ -]*child/i, 'three'],
  [/\b(2|two)[ -]*child/i, 'two'],
  [/(<|under) ?30/i, 'under30'],
];

/** On which ground a mother is exempt: of several named, any that is in force. */
function motherFacts(entry: CaseEntry, law: CaseLaw): Facts {
  if (!read.flag(entry, 'mother_full_exemption', false)) return {};
  const ground = read.text(entry, 'ground');
  if (ground === '') return { mother: 'four' };
  const named = GROUNDS.filter(([words]) => words.test(ground)).map(([, id]) => id);
  const values = derive(law.values(`${read.month(entry)}-01`));
  const inForce: Readonly<Record<string, boolean>> = {
    four: values.motherOf4,
    three: values.motherOf3,
    two: values.motherOf2 !== null,
    under30: values.motherUnder30 !== null,
  };
  const mother = named.find((id) => inForce[id]) ?? named[0];
  if (mother === undefined) throw new read.NotUnderstood(`ground ${ground}`);
  return { mother };
}

/** The same fact under one of several names. */
const flagged = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.some((key) => read.flag(entry, key, false));

/** Birth date of somebody under 25, or under 30 where that is the ground. */
function personFacts(entry: CaseEntry, law: CaseLaw): Facts {
  const born = read.year(entry) - 22;
  const children = read.count(entry, 'children', 0);
  return {
    ...(read.flag(entry, 'under_25', false) ? { birthDate: `${born}-06-15` } : {}),
    ...(children > 0 ? { familyChildren: children } : {}),
    familyClaimed: read.count(entry, 'children_claimed', children),
    familyShare: read.percent(entry, 'claimed_share', 100),
    pensioner: read.flag(entry, 'pensioner', false),
    personalAllowance: flagged(entry, 'personal_allowance', 'disability'),
    ...(read.flag(entry, 'first_married', false)
      ? { marriedOn: `${read.year(entry) - 1}-12-20` }
      : {}),
    ...(flagged(entry, 'non_resident', 'non_resident_artist') ? { taxResidence: 'AT' } : {}),
    ...(read.flag(entry, 'under_30_mother', false) ? { mother: 'under30' } : {}),
    ...motherFacts(entry, law),
  };
}

const PERSON_INPUTS = [
  ...['under_25', 'children', 'children_claimed', 'claimed_share', 'pensioner'],
  ...['personal_allowance', 'disability', 'first_married', 'mother_full_exemption', 'ground'],
  ...['under_30_mother', 'non_resident', 'non_resident_artist'],
];

/** Allowances under the names of the case files. */
function allowances(month: Month, law: CaseLaw, entry: CaseEntry): Figures {
  const values = derive(law.values(`${read.month(entry)}-01`));
  const claimed = read.count(entry, 'children_claimed', read.count(entry, 'children', 0));
  const rows = values.familyBase;
  const each = rows[Math.min(read.count(entry, 'children', 0), rows.length) - 1] ?? 0;
  const entitled = (claimed * each * read.percent(entry, 'claimed_share', 100)) / 100;
  return {
    under25: month.figure('allowance-u25'),
    mother_exemption: read.decimal(
      month.amount('allowance-mother') + month.amount('allowance-under30'),
    ),
    under30_mother: month.figure('allowance-under30'),
    personal: month.figure('allowance-personal'),
    disability: month.figure('allowance-personal'),
    first_married: month.figure('allowance-married'),
    family_base_entitled: read.decimal(entitled),
    family_base_used_szja: month.figure('allowance-family'),
  };
}

function wholeMonth(entry: CaseEntry): void {
  if (!read.flag(entry, 'full_month', true)) throw new read.NotUnderstood('part of a month');
}

const employment: CaseKind = {
  id: 'month of employment',
  recognises: (entry) => read.has(entry, 'year', 'gross'),
  inputs: ['year', 'month', 'gross', 'full_month', ...PERSON_INPUTS],
  compute: (entry, law) =>
    read.understood(() => {
      wholeMonth(entry);
      const month = read.month(entry);
      const engagements = [employed(month, read.forints(entry, 'gross'))];
      const person = personFacts(entry, law);
      const computed = new Month(law, monthInput({ month, engagements, person }));
      return { ...payslipFigures(computed), allowances: allowances(computed, law, entry) };
    }),
};

/** Whose EKHO needs no ordinary part: pensioners, people insured elsewhere in the EEA. */
function ekhoPerson(entry: CaseEntry): Facts {
  const words = read.text(entry, 'ekho_person');
  if (words === '') return {};
  if (/pensioner|nyugd/i.test(words)) return { pensioner: true };
  if (/\bA1\b/.test(words)) return { a1State: 'AT' };
  throw new read.NotUnderstood(`ekho_person ${words}`);
}

const ekho: CaseKind = {
  id: 'month under EKHO',
  recognises: (entry) =>
    read.has(entry, 'ekho_eligible_occupation') || read.has(entry, 'ekho_person'),
  inputs: ['year', 'month', 'gross', 'ekho_eligible_occupation', 'ekho_person'],
  compute: (entry, law) =>
    read.understood(() => {
      const month = read.month(entry);
      const gross = read.forints(entry, 'gross');
      const eligible = read.flag(entry, 'ekho_eligible_occupation', true);
      const engagements = [employed(month, gross, { ekho: eligible, feor: '2719' })];
      const person = ekhoPerson(entry);
      const computed = new Month(law, monthInput({ month, engagements, person }));
      const { totals } = computed.evaluation.full;
      const base = computed.amount('ekho-base');
      const values = derive(law.values(`${month}-01`));
      const scaled = 'pensioner' in person ? values.ekhoReduced : values.ekhoA1;
      const rate = Object.keys(person).length === 0 ? values.ekhoRate : scaled;
      return {
        ...payslipFigures(computed),
        normal_part: read.decimal(totals.gross - base),
        ekho_rate: String(rate / 10_000),
        szocho_on_normal_part: computed.figure('szocho'),
      };
    }),
};

const MONTHS = [3, 9, 6, 4, 1, 7, 10, 2, 5, 8, 11, 12];

/** A month of the year with so many working days; March first. */
function monthWithDays(law: CaseLaw, entry: CaseEntry, days: number): string {
  for (const number of MONTHS) {
    const month = `${read.year(entry)}-${String(number).padStart(2, '0')}`;
    const { period } = monthInput({ month, engagements: [] });
    const values = derive(law.values(period.to));
    if (workingDays({ values }, period.from, period.to) === days) return month;
  }
  throw new read.NotUnderstood(`no month of ${days} working days`);
}

const sick: CaseKind = {
  id: 'sick leave in a month',
  recognises: (entry) => read.has(entry, 'monthly_wage', 'sick_leave_days'),
  inputs: ['year', 'month', 'monthly_wage', 'working_days_in_month', 'sick_leave_days'],
  compute: (entry, law) =>
    read.understood(() => {
      const given = read.count(entry, 'working_days_in_month', 0);
      const fits = read.has(entry, 'month') || given === 0;
      const month = fits ? read.month(entry) : monthWithDays(law, entry, given);
      const wage = read.forints(entry, 'monthly_wage');
      const days = Array.from({ length: read.count(entry, 'sick_leave_days', 0) }, (_, n) => ({
        date: `${month}-${String(n + 1).padStart(2, '0')}`,
        ...{ minutes: 480, state: 'sick' as const },
      }));
      const engagements = [{ ...employed(month, wage), days }];
      const computed = new Month(law, monthInput({ month, engagements }));
      const pay = computed.amount('sick-pay');
      return {
        ...payslipFigures(computed),
        wage_for_worked: read.decimal(computed.amount('salary') - pay),
        betegszabadsag_70pct: read.decimal(pay),
      };
    }),
};

/**
 * The files' own way from a budget to a gross wage: divided by one and the social tax, cut to whole
 * forints. (The engine's search finds the largest gross whose rounded cost fits: up to 1 more.)
 */
function grossOf(law: CaseLaw, month: string, budget: number, person: Facts): number {
  const { szochoRate, pensionerRate, unit } = derive(law.values(`${month}-01`));
  const rate = person.pensioner === true ? pensionerRate : szochoRate;
  const gross = (BigInt(budget) * BigInt(SCALE)) / BigInt((SCALE + rate) * unit);
  return Number(gross) * unit;
}

const chain: CaseKind = {
  id: 'from invoice to net',
  recognises: (entry) => read.has(entry, 'invoice_excl_vat', 'coop_fee_rate'),
  inputs: ['year', 'month', 'invoice_excl_vat', 'coop_fee_rate', ...PERSON_INPUTS],
  compute: (entry, law) =>
    read.understood(() => {
      const month = read.month(entry);
      const person = personFacts(entry, law);
      const invoice = read.forints(entry, 'invoice_excl_vat');
      const fee = share(invoice, toScaled(`${read.text(entry, 'coop_fee_rate')} %`));
      const gross = grossOf(law, month, invoice - fee, person);
      const engagements = [employed(month, gross)];
      const computed = new Month(law, monthInput({ month, engagements, person }));
      return {
        ...payslipFigures(computed),
        coop_fee: read.decimal(fee),
        employer_budget: read.decimal(invoice - fee),
        allowances: allowances(computed, law, entry),
      };
    }),
};

export const payslipKinds: readonly CaseKind[] = [ekho, sick, chain, employment];
