/**
 * Cases in the words of mon-entreprise (publicodes rule names), as its model stood on 30 June 2026:
 * pay of July 2026, the reduction with the SMIC in force (the decree that froze it was not in the
 * model yet, so the law is asked as known the day before it), the employer’s cover of cadres taken
 * as taxable; where no way of withholding is named, the neutral grid up to 6,000 EUR gross and the
 * household’s tax above, as its simulator for employees is set.
 */
import {
  addDays,
  addMonths,
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  dueAtEnd,
  type EvaluationInput,
  type Facts,
  type Figures,
  solve,
  toCents,
} from '@smart/law';
import { Month } from './figures.ts';
import { knowledge } from './months.ts';
import * as read from './reading.ts';
import { ENGAGEMENT, ITEM, type MonthSpec, monthInput, NotUnderstood } from './reading.ts';

const GROSS = 'salarié . contrat . salaire brut';
const FULL_TIME = `${GROSS} . équivalent temps plein`;
const COST = 'salarié . coût total employeur';
const BEFORE = 'salarié . rémunération . net . à payer avant impôt';
const AFTER = 'salarié . rémunération . net . payé après impôt';
const CONTRACT = 'salarié . contrat';
const TERM = 'salarié . contrat . CDD . durée';
const HEADCOUNT = 'entreprise . salariés . effectif';
const ATMP = 'établissement . taux ATMP';
const COLLECTIVE_ATMP = `${ATMP} . taux collectif`;
const SUPPORT = 'salarié . cotisations . ATMP . taux fonctions support';
const CADRE = 'salarié . contrat . statut cadre';
const PART = 'salarié . contrat . temps de travail . temps partiel';
const WEEK = `${PART} . heures par semaine`;
const HEALTH = 'salarié . cotisations . prévoyances . santé . montant';
const BONUS = 'salarié . rémunération . primes . activité . base';
const THIRTEENTH = "salarié . rémunération . primes . fin d'année";
const OVERTIME = 'salarié . temps de travail . heures supplémentaires';
const DFS = 'salarié . régimes spécifiques . DFS';
const PENSION = 'salarié . cotisations . retraite complémentaire . ';
const PENSION_ER = `${PENSION}employeur . taux T1`;
const PENSION_EE = `${PENSION}salarié . taux T1`;
const METHOD = 'impôt . méthode de calcul';
const OWN_RATE = 'impôt . taux personnalisé';
const PLACE = 'établissement . commune . département';
const HOME = 'impôt . foyer fiscal . ';
const SITUATION = `${HOME}situation de famille`;
const CHILDREN = `${HOME}enfants à charge`;
const LONE = `${HOME}parent isolé`;
const OTHER = `${HOME}revenu imposable . autres revenus imposables`;

const MONTH = '2026-07';
const FIRST = '2026-07-01';
const LAST = '2026-07-31';
const NEUTRAL_UP_TO = 600_000;

/** A quantity with its unit: cents a month. `€/an` is divided by twelve. */
function euros(entry: CaseEntry, key: string): number {
  const match = /^(\d+(?:\.\d{1,2})?)\s*€(?:\/(mois|an))?$/.exec(read.text(entry, key));
  if (!match) throw new NotUnderstood(`amount ${key}: ${read.text(entry, key)}`);
  const amount = toCents(match[1]!);
  return match[2] === 'an' ? Math.round(amount / 12) : amount;
}

function number(entry: CaseEntry, key: string): number {
  const match = /^(\d+(?:\.\d+)?)/.exec(read.text(entry, key));
  if (!match) throw new NotUnderstood(`number ${key}: ${read.text(entry, key)}`);
  return Number(match[1]);
}

/** A constant of the model: `'CDD'`. */
const name = (entry: CaseEntry, key: string): string => read.text(entry, key).replace(/'/g, '');

const percent = (entry: CaseEntry, key: string): number => Math.round(number(entry, key) * 100);

function entityOf(entry: CaseEntry): Facts {
  const headcount = read.has(entry, HEADCOUNT) ? number(entry, HEADCOUNT) : 4;
  const rate = [ATMP, COLLECTIVE_ATMP].find((key) => read.has(entry, key));
  return {
    headcount,
    healthPlan: read.has(entry, HEALTH) ? euros(entry, HEALTH) : 4_000,
    ...(rate === undefined ? {} : { atmpRate: percent(entry, rate) }),
    ...(read.has(entry, PENSION_ER) ? { agircEmployer: percent(entry, PENSION_ER) } : {}),
    ...(read.has(entry, PENSION_EE) ? { agircEmployee: percent(entry, PENSION_EE) } : {}),
    ...(read.flag(entry, SUPPORT) ? { atmpRate: 64 } : {}),
  };
}

const SITUATIONS: Readonly<Record<string, string>> = {
  '': 'single',
  célibataire: 'single',
  couple: 'couple',
  veuf: 'widowed',
};

const PLACES: Readonly<Record<string, string>> = {
  '': 'metropole',
  Guadeloupe: 'antilles',
  Martinique: 'antilles',
  Réunion: 'antilles',
  'La Réunion': 'antilles',
};

function personOf(entry: CaseEntry, gross: number): Facts {
  const residence = PLACES[name(entry, PLACE)];
  if (residence === undefined)
    throw new NotUnderstood(`contributions of ${name(entry, PLACE)} are those of a scheme apart`);
  const method = name(entry, METHOD) || (gross > NEUTRAL_UP_TO ? '' : 'taux neutre');
  if (method === 'taux neutre') return { residence };
  if (method === 'taux personnalisé') return { residence, pasRate: percent(entry, OWN_RATE) };
  const situation = SITUATIONS[name(entry, SITUATION)];
  if (situation === undefined) throw new NotUnderstood(`household ${name(entry, SITUATION)}`);
  return {
    residence,
    household: {
      situation,
      children: read.has(entry, CHILDREN) ? number(entry, CHILDREN) : 0,
      loneParent: read.flag(entry, LONE),
      otherIncome: read.has(entry, OTHER) ? euros(entry, OTHER) * 12 : 0,
    },
  };
}

const KINDS: Readonly<Record<string, string>> = { '': 'cdi', CDI: 'cdi', CDD: 'cdd' };

/** Agreed pay of the month, by the week agreed. */
function grossOf(entry: CaseEntry, weekly: number): number {
  if (read.has(entry, GROSS)) return euros(entry, GROSS);
  if (read.has(entry, FULL_TIME)) return Math.round((euros(entry, FULL_TIME) * weekly) / 35);
  return 0;
}

/** Hours at a quarter more, of pay for 1,820 hours a year; above eight a week another premium. */
function overtimeOf(entry: CaseEntry, gross: number) {
  const hours = number(entry, OVERTIME);
  if (hours > 34 || gross === 0) throw new NotUnderstood(`${hours} hours of overtime`);
  return { hours, amount: Math.round((gross * 12 * hours * 1.25) / 1820) };
}

function specOf(entry: CaseEntry, law: CaseLaw): MonthSpec {
  const kind = KINDS[name(entry, CONTRACT)];
  if (kind === undefined) throw new NotUnderstood(`contract ${name(entry, CONTRACT)}`);
  const weekly = read.flag(entry, PART) ? number(entry, WEEK) : 35;
  const gross = grossOf(entry, weekly);
  const months = read.has(entry, TERM) ? number(entry, TERM) : 1;
  if (read.flag(entry, DFS)) throw new NotUnderstood('a flat deduction outside show business');
  return {
    ...{ month: MONTH, kind, gross, asOf: knowledge(law, MONTH, '12.31') },
    ...(kind === 'cdd' ? { from: FIRST, to: addDays(addMonths(FIRST, months), -1) } : {}),
    bonus: read.has(entry, BONUS) ? euros(entry, BONUS) : 0,
    ...(read.has(entry, OVERTIME) ? { overtime: overtimeOf(entry, gross) } : {}),
    special: read.flag(entry, THIRTEENTH) ? Math.round(gross / 12) : 0,
    engagement: { cadre: read.flag(entry, CADRE), weeklyHours: weekly, leaveTaken: 60 },
    person: personOf(entry, gross),
    entity: entityOf(entry),
    confirmed: { 'pas.prevoyance': 'taxable' },
  };
}

/** The month, with the indemnity of a fixed term as the model adds it every month. */
function inputOf(law: CaseLaw, spec: MonthSpec): EvaluationInput {
  const input = monthInput(spec);
  if (spec.kind !== 'cdd') return input;
  const due = dueAtEnd(law.registry, input, ENGAGEMENT, LAST);
  const engagements = input.engagements.map((one) => ({ ...one, pay: [...one.pay, ...due] }));
  return { ...input, engagements };
}

/** The pay that gives what the case asks for. */
function solved(entry: CaseEntry, law: CaseLaw, spec: MonthSpec): MonthSpec {
  if (spec.gross > 0) return spec;
  const vary = [{ engagement: ENGAGEMENT, item: ITEM }];
  const target = [COST, AFTER, BEFORE].find((key) => read.has(entry, key));
  if (target === undefined || spec.kind !== 'cdi') throw new NotUnderstood('no pay to begin with');
  const of = target === COST ? 'employerCost' : 'net';
  // Before tax: the same month for somebody whose rate is zero.
  const person = target === BEFORE ? { pasRate: 0 } : (spec.person ?? {});
  const input = monthInput({ ...spec, person, gross: 100 });
  const found = solve(law.registry, { input, vary, target: { of, amount: euros(entry, target) } });
  if (found.answer === null) throw new NotUnderstood('no pay gives it');
  return { ...spec, gross: found.answer.amount };
}

/** Cents by which a payslip of rounded lines can differ from the model, which rounds none. */
const LINES_ROUNDED = 5;

/** A figure with as many decimals as the case prints. */
function printed(expected: unknown, cents: number): string {
  const text = String(expected);
  const digits = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (digits >= 2) return read.decimal(cents);
  const unit = digits === 1 ? 10 : 100;
  const theirs = Math.round(Number(text) * 100);
  if (Math.abs(theirs - cents) <= unit / 2 + LINES_ROUNDED) return text;
  return String((Math.round(cents / unit) * unit) / 100);
}

function modelFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const spec = solved(entry, law, specOf(entry, law));
  const month = new Month(law, inputOf(law, spec));
  const { totals } = month.evaluation.full;
  const weekly = Number(spec.engagement?.weeklyHours ?? 35);
  const figures: Readonly<Record<string, number>> = {
    [GROSS]: spec.gross,
    [FULL_TIME]: Math.round((spec.gross * 35) / weekly),
    [COST]: totals.employerCost,
    [BEFORE]: month.beforeTax,
    [AFTER]: totals.net,
  };
  const expected = entry.expected as Readonly<Record<string, unknown>>;
  const below = month.evaluation.findings.some(
    ({ code, params }) => code === 'below-floor' && params.grade === 'SMIC',
  );
  return {
    ...Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, printed(expected[key], value)]),
    ),
    'salarié . rémunération . contrôle minimum': String(below),
  };
}

export const modelKinds: readonly CaseKind[] = [
  {
    id: 'month in the words of mon-entreprise',
    recognises: ({ inputs }) => Object.keys(inputs).some((key) => key.includes(' . ')),
    inputs: [
      ...[PENSION_ER, PENSION_EE],
      ...[GROSS, FULL_TIME, COST, BEFORE, AFTER, CONTRACT, TERM, HEADCOUNT, ATMP, COLLECTIVE_ATMP],
      ...[
        SUPPORT,
        CADRE,
        DFS,
        OVERTIME,
        PART,
        WEEK,
        HEALTH,
        BONUS,
        THIRTEENTH,
        METHOD,
        OWN_RATE,
        PLACE,
      ],
      ...[SITUATION, CHILDREN, LONE, OTHER],
    ],
    compute: (entry, law) => read.understood(() => ({ figures: modelFigures(entry, law) })),
  },
];
