/**
 * Allowances of the tax base (Szja tv. 29–29/H. §), taken one after the other until the base is
 * used up. What the family allowance finds no base for reduces the contribution (Tbj. 34. §).
 */
import type { Context, LineSink } from '@smart/law';
import type { Law } from '../facts.ts';
import { statuses } from './10-status.ts';
import { part } from './amounts.ts';
import { monthIndex } from './calendar.ts';
import type { Allowance } from './lines.ts';

/** Residents, and people of the EEA who have most of their income here. */
export const hasAllowances = ({ person }: Context<Law>): boolean =>
  person.taxResidence === 'HU' || person.allowancesAbroad === true;

/** Months from a day to the period; 0 in the month of the day. */
const monthsSince = ({ period }: Context<Law>, day: string): number =>
  monthIndex(period.from) - monthIndex(day);

/** Months from a birthday to the period: 0 in its month; null when the birth date is unknown. */
export function monthsSinceAge(context: Context<Law>, age: number): number | null {
  const { birthDate } = context.person;
  return birthDate === undefined ? null : monthsSince(context, birthDate) - 12 * age;
}

/** Mothers of two, as long as they reach the age after the day the law names. */
function isYoungMotherOf2({ person, values }: Context<Law>): boolean {
  const { motherOf2 } = values;
  if (motherOf2 === null || person.birthDate === undefined) return false;
  const { turns, after } = motherOf2;
  const limit = `${Number(after.slice(0, after.indexOf('-'))) - turns}${after.slice(4)}`;
  return person.birthDate > limit;
}

/** True when the exemption the mother declares is in force. */
export function isMotherExempt(context: Context<Law>): boolean {
  const { mother } = context.person;
  if (mother === 'four') return context.values.motherOf4;
  if (mother === 'three') return context.values.motherOf3;
  return mother === 'two' && isYoungMotherOf2(context);
}

function underThirty(context: Context<Law>, base: number): number {
  const { person, values } = context;
  if (person.mother !== 'under30' || values.motherUnder30 === null) return 0;
  context.relyOn('mother.under30');
  return values.motherUnder30 === 'uncapped' ? base : values.under25;
}

function underTwentyFive(context: Context<Law>): number {
  const months = monthsSinceAge(context, context.values.under25Age);
  if (!context.person.under25 || months === null || months > 0) return 0;
  return context.values.under25;
}

function married(context: Context<Law>): number {
  const { person, values } = context;
  if (person.marriedOn === undefined) return 0;
  const months = monthsSince(context, person.marriedOn);
  if (months < 1 || months > values.marriedMonths) return 0;
  context.relyOn('firstmarried.base');
  return part(values, values.married, person.marriedShare ?? 100, 100);
}

/** Base for each child claimed by how many children count, and the share of it claimed here. */
export function familyEntitled(context: Context<Law>): number {
  const { person, values } = context;
  const { familyChildren = 0, familyIll = 0, familyShare = 100 } = person;
  if (familyChildren === 0) return 0;
  const rows = values.familyBase;
  const each = rows[Math.min(familyChildren, rows.length) - 1]!;
  if (familyIll > 0) context.relyOn('family.ill_child_extra_base');
  const claimed = person.familyClaimed ?? familyChildren;
  return part(values, claimed * each + familyIll * values.illChild, familyShare, 100);
}

function personal(context: Context<Law>): number {
  if (!context.person.personalAllowance) return 0;
  context.relyOn('disability.base');
  return context.values.personal;
}

const ENTITLED: Readonly<Record<Allowance, (context: Context<Law>, base: number) => number>> = {
  mother: (context, base) => (isMotherExempt(context) ? base : 0),
  u25: underTwentyFive,
  under30: underThirty,
  personal,
  married,
  family: familyEntitled,
};

export interface Allowed {
  /** Income before allowances, and what is left to tax. */
  readonly income: number;
  readonly base: number;
  readonly used: readonly (readonly [Allowance, number])[];
  /** Family allowance without a base. */
  readonly familyLeft: number;
}

const NOTHING_USED: Allowed['used'] = [];

function claimsNone({ person }: Context<Law>, months: number | null): boolean {
  const { mother = 'none', familyChildren = 0 } = person;
  if (mother !== 'none' || familyChildren > 0 || person.personalAllowance) return false;
  if (person.marriedOn !== undefined) return false;
  return !person.under25 || months === null || months > 0;
}

interface Remembered {
  readonly context: Context<Law> | null;
  readonly allowed: Allowed;
}

let last: Remembered = {
  context: null,
  allowed: { income: 0, base: 0, used: NOTHING_USED, familyLeft: 0 },
};

/** The month's income of all engagements after allowances, worked out once a payslip. */
export function allowed(context: Context<Law>): Allowed {
  if (last.context !== context) last = { context, allowed: allow(context) };
  return last.allowed;
}

function allow(context: Context<Law>): Allowed {
  let income = 0;
  for (const status of statuses(context)) income += status.income;
  const months = monthsSinceAge(context, context.values.under25Age);
  if (!hasAllowances(context) || claimsNone(context, months))
    return { income, base: income, used: NOTHING_USED, familyLeft: 0 };
  return taken(context, income);
}

function taken(context: Context<Law>, income: number): Allowed {
  let base = income;
  let familyLeft = 0;
  const used: [Allowance, number][] = [];
  for (const id of context.values.allowanceOrder as readonly Allowance[]) {
    const entitled = ENTITLED[id](context, base);
    const amount = Math.min(base, entitled);
    if (amount > 0) used.push([id, amount]);
    if (id === 'family') familyLeft = entitled - amount;
    base -= amount;
  }
  if (used.length > 1 || (familyLeft > 0 && used.some(([id]) => id !== 'family')))
    context.relyOn('allowance.order');
  return { income, base, used, familyLeft };
}

export const familyLeft = (context: Context<Law>): number =>
  (context.person.familyChildren ?? 0) === 0 ? 0 : allowed(context).familyLeft;

const VALUES: Readonly<Record<Allowance, readonly string[]>> = {
  mother: ['mother.4plus', 'mother.3children', 'mother.2children'],
  u25: ['u25.cap_month'],
  under30: ['mother.under30', 'u25.cap_month'],
  personal: ['disability.base', 'minimalber.month'],
  married: ['firstmarried.base'],
  family: ['family.base_per_child'],
};

/** One line for each allowance used. */
export function allowanceLines(sink: LineSink, { used }: Allowed): void {
  for (const [id, amount] of used) {
    const why = sink.explaining ? { values: VALUES[id] } : undefined;
    sink.add(`allowance-${id}`, null, amount, undefined, undefined, why);
  }
}
