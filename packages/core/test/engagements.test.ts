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
  monthly,
  signed,
  submitted,
  type Workplace,
  workplace,
} from './kit/work.ts';

let place: Workplace;
beforeAll(async () => {
  place = await workplace();
});

const intent = () => ({ intentId: randomUUID() });
const simulate = async (of: 'gross' | 'net' | 'billed', amount: bigint) =>
  (await place.t.as(null)).engagements.simulate({
    mode: 'salary',
    month: '2026-11',
    facts: { land: 'O', bv: 'from-start' },
    target: { of, amount },
  });

describe('simulator', () => {
  it('gives the worked example of 551.11 gross', async () => {
    const it = await simulate('gross', 55_111n);
    expect([it.status, it.gross, it.net, it.cost]).toEqual(['exact', 55_111n, 46_778n, 71_379n]);
  });

  it('says the marginal limit as a cliff with both neighbours', async () => {
    const { cliffs } = await simulate('gross', 55_110n);
    const limit = cliffs.find(({ last }) => last.amount === 55_110n);
    expect(limit?.last.net).toBe(55_110n);
    expect([limit?.next.amount, limit?.next.net]).toEqual([55_111n, 46_778n]);
  });

  it('finds the pay of a net amount: 500 net is 500 gross below the limit', async () => {
    const it = await simulate('net', 50_000n);
    // AT-P01-2026: 548.20; the house says that it is above the limit of § 1 DAG: 19.4 %, 97.00 more.
    expect([it.status, it.gross, it.cost]).toEqual(['exact', 50_000n, 64_520n]);
  });

  it('spends what is billed less fee and guarantee fund, to the last cent', async () => {
    // 4,000.00 less 10 % and 1 %: 3,560.00 for the employment.
    const it = await simulate('billed', 400_000n);
    expect(it.cost).toBeLessThanOrEqual(356_000n);
    expect(it.above?.cost).toBeGreaterThan(356_000n);
    expect(it.above?.amount).toBe(it.amount + 1n);
  });

  it('splits the hundred so that it adds up to what is billed', async () => {
    const { hundred, billed } = await simulate('gross', 300_000n);
    const sum = hundred.groups.reduce((all, { segments }) => all + (segments ?? 0), 0);
    expect(sum).toBe(100);
    expect(hundred.rows.reduce((all, { amount }) => all + amount, 0n)).toBe(billed);
  });

  it('refuses a month the law has no values for', async () => {
    const call = (await place.t.as(null)).engagements.simulate({
      mode: 'salary',
      month: '2027-03',
      target: { of: 'gross', amount: 100_000n },
    });
    expect(await faultOf(call)).toBe('law.no-value-for-date');
  });
});

describe('preview', () => {
  it('says what a second engagement does to a marginal one: 500 now insured, −75.60', async () => {
    const worker = await place.worker();
    const first = await approved(
      place,
      worker,
      monthly(worker.budget, 50_000n, '2026-12-01', 'marginal'),
    );
    const second = monthly(worker.budget, 70_000n, '2026-12-01', 'marginal');
    const { effects, net, gross, findings } = await worker.call.engagements.preview(second);
    // AT-P13-2026: 1,200.00 together, 15.12 %; of the first 500.00 that is 75.60.
    expect(effects).toMatchObject([
      { engagement: first, month: '2026-12', paid: false, net: -7_560n },
    ]);
    expect(effects[0]?.because).toContain('together-over-limit');
    expect(gross).toBe(70_000n);
    expect(net).toBe(70_000n - 18_144n);
    expect(findings.map(({ code }) => code)).toContain('work.values-unknown');
  });

  it('finds findings of time: overlapping hours, a day too long, hours that do not fit', async () => {
    const worker = await place.worker();
    await submitted(worker, daily(worker.budget, 30_000n, ['2026-12-03']));
    const draft = daily(worker.budget, 30_000n, ['2026-12-03']);
    const days = [{ date: '2026-12-03', minutes: 800, startsAt: '08:00', endsAt: '20:00' }];
    const { findings } = await worker.call.engagements.preview({ ...draft, days });
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['work.hours-overlap', 'day-too-long']));
    expect(codes).toContain('work.hours-too-short');
  });

  it('says that the budget does not suffice, and by how much', async () => {
    const worker = await place.worker(10_000n);
    const it = await worker.call.engagements.preview(daily(worker.budget, 60_000n, ['2026-12-03']));
    expect(it.enough).toBe(false);
    const short = it.findings.find(({ code }) => code === 'work.budget-short');
    expect(short?.params).toMatchObject({ free: 10_000, missing: Number(it.hold) - 10_000 });
  });

  it('does not show another person’s budget', async () => {
    const [one, other] = [await place.worker(), await place.worker()];
    const draft = daily(other.budget, 10_000n, ['2026-12-03']);
    expect(await faultOf(one.call.engagements.preview(draft))).toBe('engagements.unknown-budget');
  });

  it('refuses impossible drafts with the place of what is wrong', async () => {
    const { budget, call } = await place.worker();
    const base = daily(budget, 10_000n, ['2026-12-03']);
    const refused = (change: object) => faultOf(call.engagements.preview({ ...base, ...change }));
    expect(await refused({ endsOn: '2026-12-01' })).toBe('engagements.ends-before-start');
    expect(await refused({ startsOn: '2026-12-04', endsOn: '2026-12-05' })).toBe(
      'engagements.day-outside',
    );
    expect(await refused({ kind: 'ghost' })).toBe('engagements.unknown-kind');
    expect(await refused({ days: [] })).toBe('engagements.days-needed');
    expect(await refused({ endsOn: null })).toBe('engagements.end-needed');
    expect(await refused({ startsOn: '2026-02-30' })).toBe('input.invalid');
    expect(await refused({ pay: { kind: 'day', amount: -1n } })).toBe('input.invalid');
    expect(await refused({ facts: { land: 'nowhere' } })).toBe('law.bad-facts');
  });
});

describe('from draft to ready', () => {
  it('is ready only with contract signed and start accepted, whichever comes last', async () => {
    const worker = await place.worker();
    const id = await approved(place, worker, daily(worker.budget, 30_000n, ['2026-12-03']));
    const state = async () => (await worker.call.engagements.get({ id })).state;
    expect(await state()).toBe('approved');
    expect((await signed(worker, id)).ready).toBe(false);
    expect(await state()).toBe('approved');
    expect(await declared(place, id, { on: '2026-11-22', at: '10:00' })).toBe(true);
    expect(await state()).toBe('ready');
    const { contract, duties } = await worker.call.engagements.get({ id });
    expect(contract?.personSignedAt).toMatch(/^2026-11-23T/);
    expect(contract?.address).toBe('192.0.2.1');
    expect(duties[0]).toMatchObject({ state: 'done', reference: 'ELDA-1', due: '2026-12-03' });
  });

  it('holds the estimated cost on the budget and fixes the gross', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 60_000n, ['2026-12-03']);
    const seen = await worker.call.engagements.preview(draft);
    expect(seen.free).toBe(500_000n);
    const id = await approved(place, worker, draft);
    const stored = await worker.call.engagements.get({ id });
    expect([stored.gross, stored.cost]).toEqual([seen.gross, seen.hold]);
    const after = await worker.call.engagements.preview(
      daily(worker.budget, 1_000n, ['2026-12-04']),
    );
    expect(after.free).toBe(500_000n - seen.hold);
  });

  it('refuses to commit more than is free', async () => {
    const worker = await place.worker(100_000n);
    const first = await submitted(worker, daily(worker.budget, 50_000n, ['2026-12-03']));
    await approved(place, worker, daily(worker.budget, 50_000n, ['2026-12-04']));
    const adviser = await place.t.as(place.adviser);
    const { version } = (await adviser.engagements.review({ id: first })).engagement;
    const floor = { reason: 'none applies', source: 'example' };
    const again = { id: first, version, floor, ...intent() };
    expect(await faultOf(adviser.engagements.approve(again))).toBe('ledger.budget-short');
    expect((await worker.call.engagements.get({ id: first })).state).toBe('submitted');
  });

  it('needs a reason and source where no minimum pay is known, a table otherwise', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 10_000n, ['2026-12-10']);
    const id = await submitted(worker, draft);
    const adviser = await place.t.as(place.adviser);
    const { version } = (await adviser.engagements.review({ id })).engagement;
    const bare = adviser.engagements.approve({ id, version, ...intent() });
    expect(await faultOf(bare)).toBe('engagements.floor-reason-needed');
    await adviser.minimumPay.add({
      agreement: 'Example agreement',
      grade: 'II',
      per: 'day',
      amount: 12_000n,
      from: '2026-01-01',
      source: 'example table 2026',
      ...intent(),
    });
    const facts = { land: 'O', collectiveAgreement: 'Example agreement', grade: 'II' };
    const below = await worker.call.engagements.preview({ ...draft, facts });
    const finding = below.findings.find(({ code }) => code === 'below-floor');
    expect(finding).toMatchObject({
      severity: 'refuse',
      params: { amount: 10_000, floor: 12_000, grade: 'II' },
    });
    const pay = { kind: 'day' as const, amount: 12_000n };
    const enough = await worker.call.engagements.preview({ ...draft, facts, pay });
    const codes = enough.findings.map(({ code }) => code);
    expect(codes.filter((code) => /floor/.test(code))).toEqual([]);
  });

  it('lets nobody approve their own engagement', async () => {
    const worker = await place.worker();
    await place.t.asSystem(
      (tx) => tx.sql`
        insert into staff_role (id, person, role, granted_by, granted_at)
        values (${randomUUID()}, ${worker.id}, 'adviser', 'system:test', now())`,
    );
    const id = await submitted(worker, daily(worker.budget, 10_000n, ['2026-12-11']));
    const self = await place.t.as(worker.id);
    const floor = { reason: 'none applies', source: 'example' };
    const call = self.engagements.approve({ id, version: 2, floor, ...intent() });
    expect(await faultOf(call)).toBe('engagements.own');
  });

  it('asks for other work first, and again when the declaration lapsed', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 10_000n, ['2027-01-12']);
    const beyond = worker.call.engagements.preview(draft);
    expect(await faultOf(beyond)).toBe('law.no-value-for-date');
    await place.t.asSystem(
      (tx) => tx.sql`update other_work set to_date = '2026-11-30' where person_id = ${worker.id}`,
    );
    const { id, version } = await worker.call.engagements.create({
      ...daily(worker.budget, 10_000n, ['2026-12-14']),
      ...intent(),
    });
    const call = worker.call.engagements.submit({ id, version, ...intent() });
    expect(await faultOf(call)).toBe('engagements.refused');
    expect((await worker.call.otherWork.mine({})).lapsed).toBe(false);
  });

  it('returns with a reason and takes the changed draft again', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 10_000n, ['2026-12-15']);
    const id = await submitted(worker, draft);
    const adviser = await place.t.as(place.adviser);
    await adviser.engagements.return({ id, version: 2, reason: 'name the place', ...intent() });
    const back = await worker.call.engagements.get({ id });
    expect([back.state, back.returnedReason]).toEqual(['returned', 'name the place']);
    const { budget: _, ...fields } = draft;
    const changed = { ...fields, title: 'Example in Linz', id, version: back.version };
    const { version } = await worker.call.engagements.update({ ...changed, ...intent() });
    await worker.call.engagements.submit({ id, version, ...intent() });
    expect((await worker.call.engagements.get({ id })).title).toBe('Example in Linz');
  });

  it('answers a second click with the first answer, and a stale page with a refusal', async () => {
    const worker = await place.worker();
    const once = { ...daily(worker.budget, 10_000n, ['2026-12-16']), ...intent() };
    const first = await worker.call.engagements.create(once);
    expect(await worker.call.engagements.create(once)).toEqual(first);
    const stale = worker.call.engagements.submit({ id: first.id, version: 7, ...intent() });
    expect(await faultOf(stale)).toBe('record.stale');
  });
});

describe('late cases', () => {
  it('need a reason at approval and at the declaration, and keep true dates', async () => {
    const worker = await place.worker();
    const draft = daily(worker.budget, 30_000n, ['2026-11-20']);
    const id = await submitted(worker, draft);
    const adviser = await place.t.as(place.adviser);
    const floor = { reason: 'none applies', source: 'example' };
    const bare = adviser.engagements.approve({ id, version: 2, floor, ...intent() });
    expect(await faultOf(bare)).toBe('engagements.late-reason-needed');
    const late = 'the client called the evening before';
    await adviser.engagements.approve({ id, version: 2, floor, late, ...intent() });
    const payroll = await place.t.as(place.payroll);
    const [duty] = (await payroll.duties.list({ engagement: id })).rows;
    expect(duty).toMatchObject({ due: '2026-11-20', alarm: 'late', timing: 'before-start' });
    const done = {
      id: duty!.id,
      version: 1,
      reference: 'R1',
      doneOn: '2026-11-22',
      doneAt: '08:00',
    };
    const silent = payroll.duties.complete({ ...done, ...intent() });
    expect(await faultOf(silent)).toBe('duties.late-reason-needed');
    const future = { ...done, doneOn: '2026-11-24', lateReason: late };
    expect(await faultOf(payroll.duties.complete({ ...future, ...intent() }))).toBe(
      'duties.in-the-future',
    );
    await payroll.duties.complete({ ...done, lateReason: late, ...intent() });
    const [kept] = (await payroll.duties.list({ engagement: id, state: 'done' })).rows;
    // Vienna is one hour ahead of UTC in November.
    expect(kept).toMatchObject({ lateReason: late, doneAt: '2026-11-22T07:00:00.000Z' });
    const { month, undeclared } = await payroll.duties.month({ month: '2026-11' });
    expect([month, undeclared.some((row) => row.engagement === id)]).toEqual(['2026-11', false]);
  });
});
