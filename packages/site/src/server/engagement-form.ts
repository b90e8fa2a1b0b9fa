/** The form of an engagement: from what was typed to a draft for the service, and back. */
import '$app/server';
import { addDays, isIsoDate, weekdayOf } from '@smart/calendar';
import type { CoopClient } from '@smart/client';
import { type FieldDescriptor, type Typed, typedList, typedText } from '@smart/ui/forms/form.ts';
import { canonicalAmount } from '@smart/ui/forms/money.ts';
import { sayKey } from './say.ts';

type Engagements = CoopClient['engagements'];
export type Draft = Parameters<Engagements['create']['mutate']>[0];
type Preview = Parameters<Engagements['preview']['query']>[0];
export type FactFields = Awaited<ReturnType<CoopClient['forms']['facts']['query']>>['fields'];
export type Kind = Awaited<
  ReturnType<Engagements['forms']['query']>
>['entities'][number]['kinds'][number];

/** Rows of days a form shows at most, and empty ones offered at its end. */
const MOST_DAYS = 62;
export const SPARE_ROWS = 3;

/** Facts one form field each; lists of things have their own page. */
export const fieldsOf = (facts: FactFields): FieldDescriptor[] =>
  facts
    .filter(({ type }) => type !== 'values' && type !== 'rows')
    .map(({ key, type, required, label, help, options }) => ({
      key,
      type: (type === 'integer' ? 'number' : type) as FieldDescriptor['type'],
      required,
      label,
      help,
      options,
    }));

export interface Read {
  readonly draft: Omit<Preview, 'target' | 'id'>;
  readonly target: Preview['target'];
  readonly errors: Readonly<Record<string, string>>;
}

const said = (key: string): string => sayKey(key) ?? key;

/** Minutes of `7,5`, `7.5` or `7:30`; null when it is no time. */
export function minutesOf(text: string): number | null {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^\d{1,2}([.,]\d{1,2})?$/.exec(text.trim());
  return decimal ? Math.round(Number(text.trim().replace(',', '.')) * 60) : null;
}

export const hoursText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Numbers of the day rows that were sent. */
export const dayRows = (typed: Typed): number[] =>
  [...new Set(Object.keys(typed).map((key) => /^days\.(\d{1,3})\./.exec(key)?.[1]))]
    .filter((n) => n !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
    .slice(0, MOST_DAYS + SPARE_ROWS);

function daysOf(typed: Typed, errors: Record<string, string>): NonNullable<Draft['days']> {
  return dayRows(typed).flatMap((row) => {
    const of = (name: string): string => typedText(typed, `days.${row}.${name}`).trim();
    const date = of('date');
    if (date === '') return [];
    const minutes = minutesOf(of('hours'));
    if (!isIsoDate(date)) errors[`days.${row}.date`] = said('shell_field_date');
    if (minutes === null || minutes < 1 || minutes > 1440) {
      errors[`days.${row}.hours`] = said('engagements_hours_wrong');
      return [];
    }
    return [{ date, minutes, startsAt: of('starts') || null, endsAt: of('ends') || null }];
  });
}

function factsOf(typed: Typed, fields: readonly FieldDescriptor[], errors: Record<string, string>) {
  const facts: Record<string, unknown> = {};
  for (const { key, type, required } of fields) {
    const name = `facts.${key}`;
    const text = typedText(typed, name).trim();
    if (type === 'boolean') {
      if (text !== '' && text !== 'false') facts[key] = true;
      continue;
    }
    if (text === '') {
      if (required) errors[name] = said('shell_field_required');
      continue;
    }
    if (type === 'number') facts[key] = Number(text.replace(',', '.'));
    else if (type === 'money') facts[key] = centsOf(text);
    else facts[key] = text;
    if (facts[key] === null || Number.isNaN(facts[key])) errors[name] = said('shell_field_wrong');
  }
  return facts;
}

/** Typed amount → minor units; null when it is none. */
export function centsOf(text: string): number | null {
  const canonical = canonicalAmount(text);
  return canonical === null || canonical.startsWith('-')
    ? null
    : Number(canonical.replace('.', ''));
}

/** What kind of pay the contract kind takes, of those a form offers. */
export function payKindOf(typed: Typed, kind: Kind | undefined): 'day' | 'salary' | 'lump-sum' {
  const offered = (['day', 'salary', 'lump-sum'] as const).filter((pay) =>
    kind?.pays.includes(pay),
  );
  const chosen = typedText(typed, 'payKind');
  return offered.find((pay) => pay === chosen) ?? offered[0] ?? 'salary';
}

/** Reads the whole form. Errors stand beside their fields. */
export function readDraft(
  typed: Typed,
  fields: readonly FieldDescriptor[],
  kinds: readonly Kind[],
): Read {
  const errors: Record<string, string> = {};
  const need = (name: string): string => {
    const text = typedText(typed, name).trim();
    if (text === '') errors[name] = said('shell_field_required');
    return text;
  };
  const kind = kinds.find(({ id }) => id === typedText(typed, 'kind'));
  const startsOn = need('startsOn');
  const endsOn = typedText(typed, 'endsOn').trim() || null;
  if (startsOn !== '' && !isIsoDate(startsOn)) errors.startsOn = said('shell_field_date');
  if (endsOn !== null && !isIsoDate(endsOn)) errors.endsOn = said('shell_field_date');
  if (kind?.fixedTerm && endsOn === null) errors.endsOn = said('engagements_end_needed');
  const amount = centsOf(typedText(typed, 'amount'));
  if (amount === null) errors.amount = said('shell_field_amount');
  const aim = typedText(typed, 'aim') || 'pay';
  const isTarget = aim === 'gross' || aim === 'net' || aim === 'billed';
  return {
    draft: {
      budget: need('budget'),
      title: need('title'),
      kind: need('kind'),
      startsOn,
      endsOn,
      facts: factsOf(typed, fields, errors),
      orders: [...typedList(typed, 'orders')],
      days: daysOf(typed, errors),
      pay: { kind: payKindOf(typed, kind), amount: isTarget ? 0n : BigInt(amount ?? 0) },
    },
    target: isTarget ? { of: aim, amount: BigInt(amount ?? 0) } : null,
    errors,
  };
}

/** Lays out the chosen weekdays of the dates as day rows. */
export function withWeekdays(typed: Typed): Typed {
  const from = typedText(typed, 'startsOn');
  const to = typedText(typed, 'endsOn') || from;
  const chosen = new Set(typedList(typed, 'weekdays').map(Number));
  if (!isIsoDate(from) || !isIsoDate(to)) return typed;
  const rest = Object.entries(typed).filter(([key]) => !key.startsWith('days.'));
  const rows: [string, string][] = [];
  let row = 0;
  for (let date = from; date <= to && row < MOST_DAYS; date = addDays(date, 1)) {
    if (!chosen.has(weekdayOf(date))) continue;
    rows.push([`days.${row}.date`, date]);
    rows.push([`days.${row}.hours`, typedText(typed, 'dayHours') || '8:00']);
    rows.push([`days.${row}.starts`, typedText(typed, 'dayStarts')]);
    rows.push([`days.${row}.ends`, typedText(typed, 'dayEnds')]);
    row += 1;
  }
  return Object.fromEntries([...rest, ...rows]);
}

const decimal = (minor: string): string =>
  `${minor.slice(0, -2) || '0'}.${minor.slice(-2).padStart(2, '0')}`;

interface Asked {
  readonly title: string;
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly orders: readonly string[];
  readonly days: readonly {
    readonly date: string;
    readonly minutes: number;
    readonly startsAt?: string | null;
    readonly endsAt?: string | null;
  }[];
  readonly pay: { readonly kind: string; readonly amount: string };
}

/** A stored draft as it was typed. */
export function typedOfDraft(
  asked: Readonly<Record<string, unknown>>,
  budget: string,
  fields: readonly FieldDescriptor[],
): Typed {
  const it = asked as unknown as Asked;
  const typed: Record<string, string | readonly string[]> = {
    budget,
    title: it.title,
    kind: it.kind,
    startsOn: it.startsOn,
    endsOn: it.endsOn ?? '',
    orders: it.orders,
    payKind: it.pay.kind,
    aim: 'pay',
    amount: decimal(it.pay.amount),
  };
  it.days.forEach((day, i) => {
    typed[`days.${i}.date`] = day.date;
    typed[`days.${i}.hours`] = hoursText(day.minutes);
    typed[`days.${i}.starts`] = day.startsAt ?? '';
    typed[`days.${i}.ends`] = day.endsAt ?? '';
  });
  for (const { key, type } of fields) {
    const value = it.facts[key];
    if (value === undefined || value === null) continue;
    typed[`facts.${key}`] = type === 'money' ? decimal(String(value)) : String(value);
  }
  return typed;
}
