/**
 * What the person has communicated (modelo 145): personal and family minimum, expenses, deductions
 * and the exempt amount (LIRPF art. 57–61; RIRPF art. 81, 83, 84). Ages are those of the year.
 */
import { type Context, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Values } from './parameters/derive.ts';

/** The person's figures of the year, cents. */
export interface Family {
  readonly minimum: number;
  readonly expenses: number;
  readonly deductions: number;
  readonly support: number;
  readonly exemptUpTo: number;
}

type Person = Law['person'];
type Helped = Pick<Person, 'disability' | 'assistance'>;

const half = (amount: number, exclusive: boolean): number =>
  exclusive ? amount : Math.trunc(amount / (1 + 1));

/** LIRPF art. 60: a disability of 65 % always includes the amount for assistance. */
function forDisability(values: Values, { disability, assistance }: Helped): number {
  const helped = disability === '33' && assistance ? values.assistance : 0;
  return values.disability[disability] + helped;
}

/** Additions for age: one from each age reached. */
const forAge = (ages: readonly number[], steps: readonly number[], age: number): number =>
  steps.reduce((sum, step, i) => sum + (age >= ages[i]! ? step : 0), 0);

/** Descendants who count: below the age limit, or disabled at any age; the eldest first. */
const counting = ({ descendants }: Person, { childUnder }: Values, year: number) =>
  descendants
    .filter((one) => year - yearOf(one.birthDate) < childUnder || one.disability !== 'none')
    .sort((a, b) => (a.birthDate < b.birthDate ? 0 - 1 : 1));

function forDescendants(values: Values, children: Person['descendants'], year: number): number {
  const { childEach, childSmall, childSmallUnder } = values;
  let sum = 0;
  children.forEach((child, rank) => {
    const since = yearOf(child.adoptedOn ?? child.birthDate);
    const own = childEach[rank] ?? childEach.at(-1)!;
    const small = year - since < childSmallUnder ? childSmall : 0;
    sum += half(own + small + forDisability(values, child), child.exclusive);
  });
  return sum;
}

function forAscendants(values: Values, person: Person, year: number): number {
  const { parent } = values;
  let sum = 0;
  for (const one of person.ascendants) {
    const age = year - yearOf(one.birthDate);
    const old = forAge(parent.ages, parent.steps, age);
    const first = old === 0 && one.disability !== 'none' ? parent.steps[0]! : old;
    const disability = forDisability(values, one);
    sum += Math.trunc((first + (first === 0 ? 0 : disability)) / one.sharedBy);
  }
  return sum;
}

/** LIRPF art. 19.2.f: general, moving for work (that year and the next), disability. */
function expensesOf(values: Values, person: Person, year: number): number {
  const { disability, assistance, movedOn } = person;
  const since = movedOn === undefined ? year + 1 : yearOf(movedOn);
  const moved = since === year || since === year - 1 ? values.expensesMobility : 0;
  const severe = disability === '65' || (disability === '33' && assistance);
  const disabled = disability === 'none' ? 0 : values.expensesDisabled;
  return values.expenses + moved + (severe ? values.expensesSevere : disabled);
}

/** RIRPF art. 81: situation 1 is only for parents; whoever has no children stands in 3. */
function exemptUpTo({ exempt }: Values, { situation }: Person, children: number): number {
  const row = exempt[situation];
  const at = Math.min(children, row.length - 1);
  return row[at] ?? exempt['3'][at]!;
}

/** The person's figures of the year the period lies in. */
export function familyOf({ person, values, period }: Context<Law>): Family {
  const { own } = values;
  const year = yearOf(period.to);
  const children = person.descendants.length === 0 ? [] : counting(person, values, year);
  const age = person.birthDate === undefined ? 0 : year - yearOf(person.birthDate);
  const many = children.length > values.manyMoreThan ? values.manyAmount : 0;
  return {
    minimum:
      own.base +
      forAge(own.ages, own.steps, age) +
      forDisability(values, person) +
      forDescendants(values, children, year) +
      forAscendants(values, person, year),
    expenses: expensesOf(values, person, year),
    deductions: many + person.spousePension,
    support: person.childSupport,
    exemptUpTo: exemptUpTo(values, person, children.length),
  };
}
