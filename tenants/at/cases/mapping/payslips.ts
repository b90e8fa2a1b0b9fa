/** Cases of a single month: payslips, artists from abroad, the way from an invoice to net pay. */

import type { CaseLaw, CaseOutcome } from '@smart/law';
import { type CaseEntry, type CaseKind, type Facts, solve } from '@smart/law';
import { applyRate, rate } from '@smart/money';
import { ENGAGEMENT, type MonthSpec, monthInput } from './build.ts';
import { Month, payslipFigures } from './figures.ts';
import * as read from './reading.ts';

const has = (entry: CaseEntry, ...keys: readonly string[]): boolean =>
  keys.every((key) => entry.inputs[key] !== undefined);

/** A kind that is named, or missing while inputs and figures look like it. */
export const isKind = (entry: CaseEntry, ...names: readonly string[]): boolean =>
  entry.kind !== undefined && names.includes(entry.kind);

const FAMILY_SHARES: Readonly<Record<string, string>> = { '0': 'none', '0.5': 'half', '1': 'full' };

/** Children under 18 with the share of the family bonus that is claimed. */
function children(entry: CaseEntry, year: number): Facts[] {
  const printed = entry.inputs.fabo;
  const share = printed === undefined ? 'full' : FAMILY_SHARES[String(Number(printed))];
  if (share === undefined) throw new read.NotUnderstood(`fabo ${printed}`);
  const minor = read.count(entry, 'kids_u18', 0);
  const adult = read.count(entry, 'kids_18plus', 0);
  const born = (years: number): Facts => ({
    birthDate: `${year - years}-01-10`,
    familyBonus: share,
  });
  return [...Array(minor).fill(born(8)), ...Array(adult).fill(born(20))];
}

/** The commuter allowance: its amount must be the law's for the distance, small or large. */
function commuting(entry: CaseEntry, law: CaseLaw, year: number): Facts {
  const paid = read.cents(entry, 'pp', 0);
  const km = read.count(entry, 'km', 0);
  if (paid === 0 && km > 0) throw new read.NotUnderstood(`${km} km without an allowance`);
  if (paid === 0) return {};
  const { values } = new Month(law, monthInput({ year, gross: 0, land: 'O' }));
  for (const kind of ['small', 'large'] as const) {
    const row = values.commuter[kind].find(({ fromKm }) => km >= fromKm);
    if (row?.amount === paid) return { commuting: kind, commutingKm: km };
  }
  throw new read.NotUnderstood(`commuter allowance ${entry.inputs.pp} for ${km} km`);
}

function personFacts(entry: CaseEntry, law: CaseLaw, year: number): Facts {
  const years = read.age(entry);
  const avab = entry.inputs.AVAB === true || entry.inputs.avab === true;
  return {
    ...(years === null ? {} : { birthDate: `${year - years}-01-10` }),
    children: children(entry, year),
    soleEarnerChildren: read.count(entry, 'avab_kids', avab ? read.count(entry, 'kids_u18', 0) : 0),
    taxAllowance: read.cents(entry, 'freibetrag', 0),
    ...commuting(entry, law, year),
  };
}

/** What a payslip case says, as a month of the law. */
function specOf(entry: CaseEntry, law: CaseLaw): MonthSpec {
  read.refuseOutOfScope(entry);
  const year = read.year(entry);
  const days = read.count(entry, 'days', 30);
  const taxdays = read.count(entry, 'taxdays', days);
  if (taxdays !== days || days < 1 || days > 31)
    throw new read.NotUnderstood(`${days} days, ${taxdays} taxed`);
  const words = read.text(entry, 'description');
  const said = !/\b(no|without|ohne|kein\w*) BV\b|first month|erster Monat/i.test(words);
  const bv = read.flag(entry, 'bv', read.flag(entry, 'BV', said));
  const saidByDay = /fallweise|by the day/i.test(words);
  if (saidByDay && days !== 1) throw new read.NotUnderstood('several days by the day in one sum');
  const byDay = days === 1 && (saidByDay || !bv);
  return {
    year,
    land: read.land(entry),
    gross: read.cents(entry, 'gross'),
    ...(has(entry, 'sz') ? { special: read.cents(entry, 'sz') } : {}),
    ...(days < 30 ? { days } : {}),
    ...(byDay ? { kind: 'fallweise' as const } : {}),
    person: personFacts(entry, law, year),
    engagement: { bv: bv ? 'from-start' : 'none' },
  };
}

/** Runs a mapping; what it does not understand makes the case not modelled. */
export function understood(work: () => CaseOutcome): CaseOutcome {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof read.NotUnderstood) return { notModelled: problem.message };
    throw problem;
  }
}

const PERSON_INPUTS = [
  'kids_u18',
  'kids_18plus',
  'avab_kids',
  'AVAB',
  'fabo',
  'pp',
  'km',
  'freibetrag',
  'age',
  'age60',
  'age63',
];

const payslipMonth: CaseKind = {
  id: 'payslip of a month',
  recognises: (entry) =>
    isKind(entry, 'payslip_month') ||
    (entry.kind === undefined && has(entry, 'year', 'gross', 'land') && !has(entry, 'months')),
  inputs: ['year', 'description', 'gross', 'land', 'sz', 'days', 'taxdays', 'bv', ...PERSON_INPUTS],
  ignoredExpected: ['reason'],
  compute: (entry, law) =>
    understood(() => ({ figures: payslipFigures(new Month(law, monthInput(specOf(entry, law)))) })),
};

const artistAbroad: CaseKind = {
  id: 'non-resident artist as employee',
  recognises: (entry) => isKind(entry, 'nonresident_artist_employee_20'),
  inputs: ['year', 'gross', 'SV'],
  ignoredExpected: ['rule'],
  compute: (entry, law) =>
    understood(() => {
      const social = read.text(entry, 'SV');
      if (!/^0\b.*A1/.test(social)) throw new read.NotUnderstood(`SV ${social}`);
      const month = new Month(
        law,
        monthInput({
          year: read.year(entry),
          gross: read.cents(entry, 'gross'),
          land: 'W',
          person: { taxResidence: 'HU' },
          engagement: { artist: true },
          socialSecurity: 'elsewhere',
        }),
      );
      const { net } = month.evaluation.full.totals;
      return { figures: { LSt: read.decimal(month.amount('lst-artist')), net: read.decimal(net) } };
    }),
};

/** VAT shown beside an invoice must be the law's rate of it: it does not reach the budget. */
function checkVat(entry: CaseEntry): void {
  for (const [key, percent] of [
    ['VAT_13', 13],
    ['VAT_20', 20],
  ] as const)
    if (
      has(entry, key) &&
      read.cents(entry, key) * 100 !== read.cents(entry, 'invoice_net') * percent
    )
      throw new read.NotUnderstood(`${key} is not ${percent} %`);
}

const RULE =
  /largest current gross.*total cost <= invoice_net x \(1-fee\).*SZ = round\(gross x factor\)/;

function invoiceToNet(entry: CaseEntry, law: CaseLaw): CaseOutcome {
  checkVat(entry);
  const rule = read.text(entry, 'rule');
  if (rule !== '' && !RULE.test(rule)) throw new read.NotUnderstood(`rule ${rule}`);
  const printed = read.text(entry, 'SZ_factor') || '0';
  const special = Number(printed) > 0;
  const spec = { ...specOf({ ...entry, inputs: { ...entry.inputs, gross: '1' } }, law) };
  const input = monthInput({ ...spec, gross: 100, ...(special ? { special: 0 } : {}) });
  const item = { engagement: ENGAGEMENT, item: 'pay' };
  const sz = { engagement: ENGAGEMENT, item: 'sz', factor: read.factor(printed) };
  const solution = solve(law.registry, {
    input,
    vary: special ? [item, sz] : [item],
    target: {
      of: 'billed',
      amount: read.cents(entry, 'invoice_net'),
      feeRate: `${read.text(entry, 'coop_fee_percent')} %`,
    },
  });
  const gross = solution.answer?.amount;
  if (gross === undefined) return { notModelled: 'no pay fits the budget' };
  const withFactor = Number(applyRate(BigInt(gross), rate(sz.factor)));
  const paid = monthInput({ ...spec, gross, ...(special ? { special: withFactor } : {}) });
  return {
    figures: {
      budget: read.decimal(solution.budget),
      fee: read.decimal(solution.fee),
      gross_current: read.decimal(gross),
      residue: read.decimal(solution.residue),
      ...payslipFigures(new Month(law, paid)),
    },
  };
}

const fromInvoice: CaseKind = {
  id: 'from the invoice to net pay',
  recognises: (entry) =>
    isKind(entry, 'invoice_to_net') || (entry.kind === undefined && has(entry, 'invoice_net')),
  inputs: [
    'year',
    'description',
    'invoice_net',
    'VAT_13',
    'VAT_20',
    'coop_fee_percent',
    'land',
    'SZ_factor',
    'BV',
    'rule',
    ...PERSON_INPUTS,
  ],
  ignoredExpected: ['reason'],
  compute: (entry, law) => understood(() => invoiceToNet(entry, law)),
};

export const payslipKinds: readonly CaseKind[] = [payslipMonth, artistAbroad, fromInvoice];
