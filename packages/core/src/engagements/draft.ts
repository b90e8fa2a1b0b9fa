/** What a person asks for: an engagement not yet agreed. Its schema, and its days and pay. Pure. */
import { isIsoDate } from '@smart/calendar';
import type { Jurisdiction, PayKind } from '@smart/law';
import { z } from 'zod';
import { Fault } from '../procedure/index.ts';
import type { WorkKnown } from './known.ts';
import type { DayRow, PayRow } from './pay.ts';

/** Most a single pay may be, minor units: ten million. */
const LARGEST = 1_000_000_000n;

const date = z.string().refine(isIsoDate, { error: 'not a date' });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const amount = z.bigint().min(0n).max(LARGEST);

export const dayInput = z.object({
  date,
  minutes: z.number().int().min(1).max(1440),
  startsAt: time.nullish(),
  endsAt: time.nullish(),
});

/** Agreed pay: a day's pay for each work day, a month's for each month, or one sum for the whole. */
const payInput = z.object({ kind: z.enum(['day', 'salary', 'lump-sum']), amount });

const extraInput = z.object({
  kind: z.enum(['special', 'bonus']),
  amount: amount.min(1n),
  on: date,
});

export const draftFields = z.object({
  budget: z.uuid(),
  title: z.string().trim().min(1).max(200),
  kind: z.string().min(1).max(60),
  startsOn: date,
  endsOn: date.nullable(),
  facts: z.record(z.string().max(100), z.unknown()),
  orders: z.array(z.uuid()).max(20).default([]),
  days: z.array(dayInput).max(400).default([]),
  pay: payInput,
  extras: z.array(extraInput).max(12).default([]),
});
/** A draft that passes the schema, for tests that try every procedure. */
export const SAMPLE_DRAFT = {
  budget: '00000000-0000-7000-8000-000000000000',
  title: 'sample',
  kind: 'sample',
  startsOn: '2026-12-01',
  endsOn: '2026-12-31',
  facts: {},
  pay: { kind: 'salary', amount: 100n },
};

export type Draft = z.infer<typeof draftFields>;

/** An amount to aim at instead of an agreed pay. */
export const targetInput = z.object({
  of: z.enum(['gross', 'net', 'employerCost', 'billed']),
  amount,
});
export type TargetInput = z.infer<typeof targetInput>;

/** Faults in a draft that no law need be asked about. */
export function checkDraft(draft: Draft, law: Jurisdiction): void {
  const kind = law.kinds.find(({ id }) => id === draft.kind);
  if (!kind) throw new Fault('engagements.unknown-kind', { kind: draft.kind }, 'invalid', 'kind');
  const { startsOn, endsOn, days, pay } = draft;
  if (!kind.pays.includes(pay.kind)) {
    const params = { kind: draft.kind, pay: pay.kind };
    throw new Fault('engagements.pay-does-not-fit', params, 'invalid', 'pay.kind');
  }
  if (endsOn !== null && endsOn < startsOn) {
    throw new Fault('engagements.ends-before-start', {}, 'invalid', 'endsOn');
  }
  const endNeeded = kind.fixedTerm || pay.kind === 'lump-sum';
  if (endsOn === null && endNeeded) {
    throw new Fault('engagements.end-needed', { kind: draft.kind }, 'invalid', 'endsOn');
  }
  if (pay.kind === 'day' && days.length === 0) {
    throw new Fault('engagements.days-needed', {}, 'invalid', 'days');
  }
  const seen = new Set<string>();
  days.forEach((day, i) => {
    const outside = day.date < startsOn || (endsOn !== null && day.date > endsOn);
    const path = `days.${i}.date`;
    if (outside) throw new Fault('engagements.day-outside', { date: day.date }, 'invalid', path);
    if (seen.has(day.date)) {
      throw new Fault('engagements.day-twice', { date: day.date }, 'invalid', path);
    }
    seen.add(day.date);
  });
}

export const dayRowsOf = (draft: Pick<Draft, 'days'>): DayRow[] =>
  draft.days
    .map((day) => ({
      date: day.date,
      minutes: day.minutes,
      plannedMinutes: day.minutes,
      state: 'planned' as const,
      because: null,
      startsAt: day.startsAt ?? null,
      endsAt: day.endsAt ?? null,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));

/** Pay rows of a draft. @param idOf an id for each; the key says what it is of */
export function payRowsOf(draft: Draft, idOf: (key: string) => string): PayRow[] {
  const base = { monthly: false, due: null, facts: {}, source: 'agreed' as const };
  const { pay, startsOn, endsOn } = draft;
  const agreed = Number(pay.amount);
  const rows: PayRow[] = [];
  if (pay.kind === 'day') {
    for (const { date: on } of draft.days) {
      rows.push({ ...base, id: idOf(on), kind: 'day', amount: agreed, from: on, to: on });
    }
  } else {
    const monthly = pay.kind === 'salary';
    const id = idOf('pay');
    rows.push({ ...base, id, kind: pay.kind, amount: agreed, monthly, from: startsOn, to: endsOn });
  }
  draft.extras.forEach(({ kind, amount: extra, on }, i) => {
    const row = { ...base, kind: kind as PayKind, amount: Number(extra), from: on, to: on };
    rows.push({ ...row, id: idOf(`extra-${i}`) });
  });
  return rows.filter((row) => row.amount !== 0);
}

/** Facts that the draft itself already says, filled in where the country asks for them. */
export function factsWithPay(draft: Draft, law: Jurisdiction): Draft['facts'] {
  const shape = (law.facts.engagement as { shape?: Readonly<Record<string, unknown>> }).shape ?? {};
  const { pay, facts } = draft;
  // The pay of a full month decides what a part of a month is measured by.
  if (!('agreedMonthlyPay' in shape) || pay.kind !== 'salary') return facts;
  return { agreedMonthlyPay: Number(pay.amount), ...facts };
}

/** The draft in the shape of a known engagement. */
export function draftAsKnown(
  draft: Draft,
  law: Jurisdiction,
  id: string,
  idOf: (key: string) => string = (key) => `${id}:${key}`,
): WorkKnown {
  return {
    engagement: {
      id,
      person: '',
      kind: draft.kind,
      from: draft.startsOn,
      to: draft.endsOn,
      facts: factsWithPay(draft, law),
      jurisdiction: law.id,
    },
    days: dayRowsOf(draft),
    pay: payRowsOf(draft, idOf),
  };
}
