/**
 * Engagements against Austria's law at the office date 2026-11-23. Figures: the worked examples of
 * tenants/at/cases (AT-P01-2026, AT-P13-2026, AT-P15-2026), sums by hand beside them.
 */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from './kit/tenant.ts';
import {
  approved,
  daily,
  declared,
  ENTITY,
  monthly,
  signed,
  type Workplace,
  workplace,
} from './kit/work.ts';

let place: Workplace;
beforeAll(async () => {
  place = await workplace();
});

const intent = () => ({ intentId: randomUUID() });

describe('work days', () => {
  async function readyDays(dates: readonly string[]) {
    const worker = await place.worker();
    const draft = daily(worker.budget, 20_000n, dates);
    const id = await approved(place, worker, draft, 'agreed on the telephone');
    await signed(worker, id);
    await declared(place, id, { on: '2026-11-15', at: '08:00' });
    return { worker, id };
  }
  const inputs = (person: string) =>
    place.t.asSystem(async (tx) => {
      const { engagementInputs } = await import('../src/engagements/index.ts');
      const period = { from: '2026-11-01', to: '2026-11-30' };
      return engagementInputs(tx, place.t.runtime, ENTITY, person, period);
    });
  const payOf = async (person: string, date: string) =>
    (await inputs(person))[0]?.pay.find((it) => it.kind === 'day' && it.from === date)?.amount;

  it('are listed until confirmed, and only then paid', async () => {
    const { worker, id } = await readyDays(['2026-11-18', '2026-11-19']);
    const period = { from: '2026-11-01', to: '2026-11-30' };
    const { unconfirmedDays, peopleWithWork } = await import('../src/engagements/index.ts');
    const open = () => place.t.asSystem((tx) => unconfirmedDays(tx, ENTITY, period));
    expect((await open()).filter((it) => it.engagementId === id)).toHaveLength(2);
    expect(await payOf(worker.id, '2026-11-18')).toBeUndefined();
    const days = [{ date: '2026-11-18' }];
    await worker.call.engagements.confirmDays({ id, days, ...intent() });
    expect((await open()).filter((it) => it.engagementId === id)).toHaveLength(1);
    expect(await payOf(worker.id, '2026-11-18')).toBe(20_000);
    expect(await payOf(worker.id, '2026-11-19')).toBeUndefined();
    const people = await place.t.asSystem((tx) => peopleWithWork(tx, ENTITY, period));
    expect(people).toContain(worker.id);
  });

  it('pay more hours by the minute, fewer at the client’s wish as agreed', async () => {
    const { worker, id } = await readyDays(['2026-11-17', '2026-11-18', '2026-11-19']);
    const change = (date: string, minutes: number, because: 'client' | 'worker') =>
      worker.call.engagements.changeDay({ id, date, minutes, because, ...intent() });
    await change('2026-11-17', 600, 'client');
    await change('2026-11-18', 240, 'client');
    await change('2026-11-19', 240, 'worker');
    // 200.00 for 480 minutes: 600 minutes are 250.00; 240 at one's own wish are 100.00.
    expect(await payOf(worker.id, '2026-11-17')).toBe(25_000);
    expect(await payOf(worker.id, '2026-11-18')).toBe(20_000);
    expect(await payOf(worker.id, '2026-11-19')).toBe(10_000);
    const { versions, duties } = await worker.call.engagements.get({ id });
    expect(versions).toHaveLength(4);
    // Each declared day whose hours changed is declared anew, naming what it changes.
    expect(duties.filter((duty) => duty.changes && duty.state === 'open')).toHaveLength(3);
  });

  it('cancelled by the client stay paid by the house’s rule, by the worker not', async () => {
    const { worker, id } = await readyDays(['2026-11-18', '2026-11-19']);
    const cancel = (date: string, because: 'client' | 'worker') =>
      worker.call.engagements.cancelDay({ id, date, because, ...intent() });
    await cancel('2026-11-18', 'client');
    await cancel('2026-11-19', 'worker');
    expect(await payOf(worker.id, '2026-11-18')).toBe(20_000);
    expect(await payOf(worker.id, '2026-11-19')).toBeUndefined();
  });

  it('in the future cannot be confirmed, unknown ones neither, and none before it is ready', async () => {
    const { worker, id } = await readyDays(['2026-11-18', '2026-12-02']);
    const confirm = (date: string, of = id) =>
      faultOf(worker.call.engagements.confirmDays({ id: of, days: [{ date }], ...intent() }));
    expect(await confirm('2026-12-02')).toBe('engagements.day-in-future');
    expect(await confirm('2026-11-12')).toBe('engagements.no-such-day');
    const other = await approved(place, worker, daily(worker.budget, 1_000n, ['2026-12-07']));
    expect(await confirm('2026-12-07', other)).toBe('engagements.wrong-state');
  });

  it('marks sickness, and a holiday only where the law knows one', async () => {
    const { worker, id } = await readyDays(['2026-11-18', '2026-12-08']);
    const absent = (state: 'sick' | 'holiday', date: string) =>
      worker.call.engagements.absence({ id, state, from: date, to: date, ...intent() });
    expect(await absent('sick', '2026-11-18')).toEqual({ days: 1 });
    expect(await faultOf(absent('holiday', '2026-11-18'))).toBe('engagements.no-holiday');
    expect(await absent('holiday', '2026-12-08')).toEqual({ days: 1 });
  });
});

describe('changes after approval', () => {
  it('make a version, a new contract, and withdraw what is no longer true', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 20_000n, ['2026-12-03']);
    const id = await approved(place, worker, draft);
    await signed(worker, id);
    await declared(place, id, { on: '2026-11-20', at: '08:00' });
    const before = await worker.call.engagements.get({ id });
    const { budget: _, ...fields } = daily(worker.budget, 20_000n, ['2026-12-04']);
    const adviser = await place.t.as(place.adviser);
    const reason = 'the client moved the day';
    const terms = { ...fields, id, version: before.version, reason };
    const { ready } = await adviser.engagements.change({ ...terms, ...intent() });
    expect(ready).toBe(false);
    const after = await worker.call.engagements.get({ id });
    expect([after.state, after.startsOn, after.contract?.number]).toEqual([
      'approved',
      '2026-12-04',
      2,
    ]);
    const open = after.duties.filter((duty) => duty.state === 'open');
    expect(open.map(({ due, withdrawn }) => [due, withdrawn])).toEqual([
      ['2026-11-23', true],
      ['2026-12-04', false],
    ]);
    await declared(place, id, { on: '2026-11-23', at: '00:00' });
    expect((await worker.call.engagements.get({ id })).state).toBe('ready');
  });

  it('show what is owed when it is called off, and release what is not', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 20_000n, ['2026-12-03']);
    const id = await approved(place, worker, draft);
    const seen = { id, on: '2026-11-23', because: 'worker' as const };
    const figures = await worker.call.engagements.cancellation(seen);
    expect([figures.workerGross, figures.clientOwes, figures.gap]).toEqual([0n, 0n, 0n]);
    const byClient = await worker.call.engagements.cancellation({ ...seen, because: 'client' });
    const { gross, version } = await worker.call.engagements.get({ id });
    expect(byClient.workerGross).toBe(gross);
    const adviser = await place.t.as(place.adviser);
    await adviser.engagements.cancel({ ...seen, version, reason: 'ill', ...intent() });
    const { free } = await worker.call.engagements.preview(
      daily(worker.budget, 1_000n, ['2026-12-04']),
    );
    expect(free).toBe(500_000n);
    const { state, duties } = await worker.call.engagements.get({ id });
    expect([state, duties]).toEqual(['cancelled', []]);
  });

  it('end with what falls due: pro-rata 13th and 14th of one month of 1,200.00', async () => {
    const worker = await place.worker(2_000_000n);
    const facts = { land: 'O', specialPay: true, agreedMonthlyPay: 120_000 };
    const draft = { ...monthly(worker.budget, 120_000n, '2026-10-01'), facts };
    const id = await approved(place, worker, draft, 'entered from paper');
    await signed(worker, id);
    await declared(place, id, { on: '2026-11-20', at: '08:00', late: 'entered from paper' });
    const { version } = await worker.call.engagements.get({ id });
    const adviser = await place.t.as(place.adviser);
    const ending = { id, version, on: '2026-11-30', facts: { leaveTaken: 5 }, reason: 'agreed' };
    await adviser.engagements.end({ ...ending, ...intent() });
    const { state, pay, duties } = await worker.call.engagements.get({ id });
    expect(state).toBe('ended');
    const atEnd = pay.filter(({ source }) => source === 'at-end');
    // October and November, 1,200.00 each: two twelfths of 2,400.00 are 400.00.
    expect(atEnd.filter(({ kind }) => kind === 'special').map(({ amount }) => amount)).toContain(
      40_000n,
    );
    const ended = duties.find(({ kind }) => kind === 'end-declaration');
    expect(ended).toMatchObject({ due: '2026-12-07', state: 'open', timing: 'by-date' });
  });
});
