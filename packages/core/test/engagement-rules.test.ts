/** Pure rules of engagements: pay by day, laid-out months, cancellation, duties. */

import { daysInclusive } from '@smart/calendar';
import type { Duty } from '@smart/law';
import { billedFor } from '@smart/law';
import { applyRate, ratio } from '@smart/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payAfter } from '../src/engagements/cancellation.ts';
import { type DutyRow, planDuties } from '../src/engagements/duty-plan.ts';
import { alarmOf, isLate } from '../src/engagements/duty-rules.ts';
import { overlaps } from '../src/engagements/findings.ts';
import {
  type DayRow,
  monthsOf,
  type PayRow,
  payItemsOf,
  payOfDay,
} from '../src/engagements/pay.ts';

const day = (change: Partial<DayRow> = {}): DayRow => ({
  date: '2026-12-03',
  minutes: 480,
  plannedMinutes: 480,
  state: 'worked',
  because: null,
  startsAt: null,
  endsAt: null,
  ...change,
});
const pay = (change: Partial<PayRow> = {}): PayRow => ({
  id: 'p',
  kind: 'salary',
  amount: 310_000,
  monthly: true,
  from: '2026-12-01',
  to: null,
  due: null,
  facts: {},
  source: 'agreed',
  ...change,
});
const rules = { cancelledPercent: 50 };

describe('pay of a day', () => {
  it.each([
    [{ state: 'worked' }, 20_000],
    [{ state: 'sick' }, 20_000],
    [{ state: 'holiday' }, 20_000],
    [{ state: 'cancelled', because: 'client' }, 10_000],
    [{ state: 'cancelled', because: 'worker' }, 0],
    [{ state: 'changed', minutes: 600, because: 'client' }, 25_000],
    [{ state: 'changed', minutes: 120, because: 'client' }, 20_000],
    [{ state: 'changed', minutes: 120, because: 'worker' }, 5_000],
  ] as const)('%o pays %i of 200.00', (change, owed) => {
    expect(payOfDay(day(change), 20_000, rules)).toBe(owed);
  });

  it('is never less than agreed when the client changed it', () => {
    const amounts = fc.integer({ min: 1, max: 10_000_000 });
    const minutes = fc.integer({ min: 1, max: 1440 });
    fc.assert(
      fc.property(amounts, minutes, minutes, (agreed, planned, worked) => {
        const changed = day({ state: 'changed', minutes: worked, plannedMinutes: planned });
        const owed = payOfDay({ ...changed, because: 'client' }, agreed, rules);
        expect(owed).toBeGreaterThanOrEqual(agreed);
        expect(payOfDay({ ...changed, because: 'worker' }, agreed, rules)).toBeLessThanOrEqual(
          owed,
        );
      }),
    );
  });
});

describe('months', () => {
  it('cover a range without gap or overlap', () => {
    const days = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(days, days, (start, length) => {
        const from = new Date(Date.UTC(2025, 0, 1 + start)).toISOString().slice(0, 10);
        const to = new Date(Date.UTC(2025, 0, 1 + start + length)).toISOString().slice(0, 10);
        const months = monthsOf(from, to);
        const sum = months.reduce((all, month) => all + daysInclusive(month.from, month.to), 0);
        expect(sum).toBe(daysInclusive(from, to));
        expect([months[0]!.from, months.at(-1)!.to]).toEqual([from, to]);
      }),
    );
  });

  it('pay a whole month in full and a part by its calendar days', () => {
    const rows = [pay({ from: '2026-12-17', to: null })];
    const items = payItemsOf(rows, [], { planned: true, until: '2027-01-31', rules });
    // 15 of 31 days of 3,100.00 are 1,500.00.
    expect(items.map(({ id, amount }) => [id, amount])).toEqual([
      ['p@2026-12', 150_000],
      ['p@2027-01', 310_000],
    ]);
  });

  it('leave out pay of days nobody confirmed, unless they are looked at as planned', () => {
    const rows = [
      pay({ kind: 'day', monthly: false, amount: 20_000, from: '2026-12-03', to: '2026-12-03' }),
    ];
    const days = [day({ state: 'planned' })];
    const at = (planned: boolean) =>
      payItemsOf(rows, days, { planned, until: '2026-12-31', rules });
    expect(at(false)).toEqual([]);
    expect(at(true)).toHaveLength(1);
  });

  it('leave out a lump sum until every day it pays for is confirmed', () => {
    const rows = [pay({ kind: 'lump-sum', monthly: false, from: '2026-12-03', to: '2026-12-04' })];
    const second = (state: DayRow['state']) => [day(), day({ date: '2026-12-04', state })];
    const at = (state: DayRow['state'], planned = false) =>
      payItemsOf(rows, second(state), { planned, until: '2026-12-31', rules });
    expect(at('planned')).toEqual([]);
    expect(at('planned', true)).toHaveLength(1);
    expect(at('worked')).toHaveLength(1);
  });
});

describe('calling off', () => {
  const off = { on: '2026-12-10', because: 'client' as const, percent: 40 };
  it('keeps a monthly pay whole until that day and its share to the agreed end', () => {
    const rows = payAfter([pay({ to: '2026-12-31' })], off, () => 'rest');
    expect(rows.map(({ id, amount, from, to }) => [id, amount, from, to])).toEqual([
      ['p', 310_000, '2026-12-01', '2026-12-10'],
      ['rest', 124_000, '2026-12-11', '2026-12-31'],
    ]);
  });
  it('gives a lump sum by its share, and nothing when the worker calls off', () => {
    const rows = [pay({ kind: 'lump-sum', monthly: false, to: '2026-12-31' })];
    expect(payAfter(rows, off, () => 'x')[0]?.amount).toBe(124_000);
    expect(payAfter(rows, { ...off, because: 'worker' }, () => 'x')).toEqual([]);
  });
});

describe('what must be billed', () => {
  it('is the smallest amount whose part for the budget covers the cost', () => {
    const rates = fc.integer({ min: 0, max: 4000 }).map((n) => ratio(n, 10_000));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), rates, (cost, split) => {
        const billed = billedFor(cost, split);
        const left = (of: number) => of - Number(applyRate(BigInt(of), split));
        expect(left(billed)).toBeGreaterThanOrEqual(cost);
        expect(left(billed - 1)).toBeLessThan(cost);
      }),
    );
  });
});

describe('hours', () => {
  const other = { date: '2026-12-03', startsAt: '12:00', endsAt: '16:00', title: 'Other' };
  it.each([
    ['09:00', '12:00', 0],
    ['09:00', '12:01', 1],
    ['15:59', '20:00', 1],
    ['16:00', '20:00', 0],
  ])('%s to %s beside 12:00 to 16:00: %i overlaps', (startsAt, endsAt, count) => {
    expect(overlaps([day({ startsAt, endsAt })], [other])).toHaveLength(count);
  });
});

describe('duties', () => {
  const start = (due: string, minutes = 480): Duty => ({
    kind: 'start-declaration',
    due,
    timing: 'before-start',
    recipient: 'office',
    engagement: 'e',
    period: null,
    article: '§ 1',
    data: { start: due, minutes },
  });
  const row = (duty: Duty, state: DutyRow['state'], suffix = ''): DutyRow => ({
    id: `${duty.due}${state}${suffix}`,
    eventKey: `start-declaration:office:e:${duty.due}${suffix}`,
    state,
    due: duty.due,
    data: duty.data,
    amountMinor: null,
  });
  const options = { owner: 'e', today: '2026-12-05', withdraw: true };

  it('are created once, and nothing happens when nothing changed', () => {
    const wanted = [start('2026-12-10')];
    const first = planDuties([], wanted, options);
    expect(first.insert.map(({ eventKey }) => eventKey)).toEqual([
      'start-declaration:office:e:2026-12-10',
    ]);
    const nothing = { insert: [], update: [], supersede: [] };
    expect(planDuties([row(wanted[0]!, 'open')], wanted, options)).toEqual(nothing);
    expect(planDuties([row(wanted[0]!, 'done')], wanted, options)).toEqual(nothing);
  });

  it('follow a change while open, and are declared anew once accepted', () => {
    const changed = [start('2026-12-10', 300)];
    const open = planDuties([row(start('2026-12-10'), 'open')], changed, options);
    expect(open.update).toHaveLength(1);
    const done = row(start('2026-12-10'), 'done');
    const anew = planDuties([done], changed, options);
    expect(anew.insert).toMatchObject([
      { eventKey: 'start-declaration:office:e:2026-12-10#2', changes: done.id },
    ]);
  });

  it('are withdrawn when the law asks for them no more', () => {
    const open = planDuties([row(start('2026-12-10'), 'open')], [], options);
    expect(open.supersede).toHaveLength(1);
    const done = row(start('2026-12-10'), 'done');
    const { insert } = planDuties([done], [], options);
    expect(insert[0]?.duty).toMatchObject({ due: '2026-12-05', data: { withdrawn: true } });
    const asked = { ...row(start('2026-12-10'), 'open', '#2'), data: insert[0]!.duty.data };
    expect(planDuties([done, asked], [], options)).toEqual({
      insert: [],
      update: [],
      supersede: [],
    });
  });

  it('are late after the first hour, or after the day', () => {
    const dates = { timing: 'before-start' as const, due: '2026-12-10', startsAt: '09:00' };
    expect(isLate(dates, '2026-12-10', '08:59')).toBe(false);
    expect(isLate(dates, '2026-12-10', '09:01')).toBe(true);
    expect(isLate({ ...dates, timing: 'by-date' }, '2026-12-10', '23:59')).toBe(false);
    expect(isLate({ ...dates, timing: 'by-date' }, '2026-12-11', '00:00')).toBe(true);
    const open = { state: 'open', due: '2026-12-10' };
    expect(alarmOf(open, '2026-12-11', -1)).toBe('late');
    expect(alarmOf({ ...open, state: 'done' }, '2026-12-11', -1)).toBe('none');
  });
});
