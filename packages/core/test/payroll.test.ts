/** Payroll runs through their procedures, against real Postgres and the law of a real country. */
import { randomUUID } from 'node:crypto';
import { entriesByKey, readTrialBalance } from '@smart/ledger/store';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeRun, postRun } from '../src/payroll/index.ts';
import { legsOf } from './kit/billing.ts';
import {
  approveRun,
  type PayOffice,
  paid,
  payOffice,
  prepared,
  ready,
  startPosting,
  withAccount,
} from './kit/payroll.ts';
import { faultOf } from './kit/tenant.ts';
import { ENTITY, monthly, type Worker } from './kit/work.ts';

let office: PayOffice;
let admin: postgres.Sql;
beforeAll(async () => {
  office = await payOffice();
  admin = postgres(office.t.adminUrl, { max: 2 });
});
afterAll(() => admin.end({ timeout: 5 }));

/** A worker paid 3,250.00 a month in Upper Austria: the published case AT-PUB-2026-3250. */
async function salaried(startsOn = '2026-11-01', amount = 3_250_00n): Promise<Worker> {
  const worker = await office.worker(20_000_00n);
  await withAccount(office, worker);
  await ready(office, worker, monthly(worker.budget, amount, startsOn));
  return worker;
}

describe('a run', () => {
  it('is computed as a draft, approved by its hash by a second person, and posted', async () => {
    const worker = await salaried();
    const id = await prepared(office, { people: [worker.id] });
    const draft = await office.first.payroll.get({ run: id });
    expect(draft.run).toMatchObject({ state: 'draft', people: 1, done: 1, payslips: 1 });
    // jobs.at/brutto/3250: social insurance 587.28, wage tax 345.27, net 2,317.45; in November
    // the e-card's 25.00 are kept besides, and its 30 % of wage tax are spared: 2,299.95.
    expect(draft.items).toMatchObject([
      { personId: worker.id, grossMinor: 325_000n, netMinor: 229_995n, toPayMinor: 229_995n },
    ]);
    expect(draft.run.hash).toMatch(/^[0-9a-f]{64}$/);
    const own = { run: id, hash: draft.run.hash!, version: draft.run.version };
    const asked = office.first.payroll.approve({ ...own, intentId: randomUUID() });
    expect(await faultOf(asked)).toBe('payroll.same-person');
    const other = { ...own, hash: 'f'.repeat(64), intentId: randomUUID() };
    expect(await faultOf(office.second.payroll.approve(other))).toBe('payroll.other-content');
    expect(await approveRun(office, id)).toEqual({ state: 'approved', changed: [] });
    await startPosting(office, id);
    await postRun(office.t.runtime, id);
    const done = await office.first.payroll.get({ run: id });
    expect(done.run).toMatchObject({ state: 'posted', done: 1, toPayMinor: 229_995n });
    const { payslips } = await worker.call.payslips.mine({});
    expect(payslips).toMatchObject([{ toPayMinor: 229_995n, payment: 'prepared' }]);
    const key = `payslip:${payslips[0]!.id}`;
    const [entry] = await office.t.asSystem((tx) => entriesByKey(tx.sql, ENTITY, [key]));
    const legs = legsOf(entry);
    expect(legs).toContain('person-payable credit 2299.95 payroll.net');
    expect(legs.filter((leg) => leg.startsWith('gross-pay'))).toHaveLength(1);
    const owed = entry!.postings
      .filter(({ account }) => account === 'social-insurance-payable')
      .map(({ dims }) => dims.payable);
    expect(new Set(owed)).toEqual(new Set(['oegk:2026-11']));
  });

  it('refuses in the database that its preparer approves it', async () => {
    const forced = admin`
      update payroll_run set approved_by = prepared_by, approved_at = now()`;
    await expect(forced).rejects.toMatchObject({ code: '23514' });
  });

  it('leaves the books balanced, the hold released, and the duties of the month', async () => {
    const trial = await office.t.asSystem((tx) => readTrialBalance(tx.sql, ENTITY));
    expect(trial.debit).toBe(trial.credit);
    const [budget] = await admin`
      select sum(amount)::text as held from ledger_hold h
      where engagement in (select jsonb_array_elements(payslip->'lines')->>'engagement' from payslip)`;
    // Approval held the estimates of some months; the first is released.
    const [one] = await admin`
      select (select sum((e->>'costMinor')::bigint) from jsonb_array_elements(estimates - 0) e)::text
        as cost
      from engagement limit 1`;
    expect(budget!.held).toBe(one!.cost);
    const duties = await admin`
      select recipient, amount_minor from duty where kind like 'pay-%' order by recipient`;
    const [slip] = await admin`
      select payslip->'byRecipient' as due from payslip limit 1`;
    for (const { recipient, amount_minor: amount } of duties)
      expect(Number(amount)).toBe(slip!.due[recipient]);
    expect(duties.map(({ recipient }) => recipient)).toContain('oegk');
  });

  it('runs again without computing or posting anything twice', async () => {
    const [run] = await admin`select id from payroll_run where state = 'posted' limit 1`;
    await computeRun(office.t.runtime, run!.id);
    await postRun(office.t.runtime, run!.id);
    const [count] = await admin`
      select count(*)::int as slips, (select count(*)::int from payment) as payments from payslip`;
    expect(count).toEqual({ slips: 1, payments: 1 });
  });

  it('has nothing left for whom it paid', async () => {
    const [slip] = await admin`select person_id as person from payslip limit 1`;
    const id = await prepared(office, { people: [slip!.person] });
    const { run, items } = await office.first.payroll.get({ run: id });
    expect(run).toMatchObject({ state: 'draft', payslips: 0, excluded: 0 });
    expect(items).toEqual([]);
  });
});

describe('a changed input', () => {
  it('makes the draft stale: facts, a payslip issued since', async () => {
    const worker = await salaried();
    const id = await prepared(office, { people: [worker.id] });
    await (await office.t.as(office.adviser)).people.setFacts({
      person: worker.id,
      jurisdiction: 'at',
      from: '2026-11-01',
      facts: { birthDate: '1990-05-01', residenceLand: 'W' },
    });
    expect(await approveRun(office, id)).toEqual({ state: 'stale', changed: [worker.id] });
    const again = await prepared(office, { people: [worker.id] });
    const other = await prepared(office, { people: [worker.id] });
    await approveRun(office, again);
    await startPosting(office, again);
    await postRun(office.t.runtime, again);
    expect((await approveRun(office, other)).state).toBe('stale');
  });

  it('between approval and posting leaves the person out, with the reason', async () => {
    const worker = await salaried();
    const id = await prepared(office, { people: [worker.id] });
    await approveRun(office, id);
    await withAccount(office, worker, 1);
    await startPosting(office, id);
    await postRun(office.t.runtime, id);
    const { run, items } = await office.first.payroll.get({ run: id });
    expect(run).toMatchObject({ state: 'posted', payslips: 0, excluded: 1 });
    expect(items[0]?.excluded?.code).toBe('changed-since');
    expect((await worker.call.payslips.mine({})).payslips).toEqual([]);
  });
});

describe('who gets none', () => {
  it('is listed with the reason: no bank account', async () => {
    const worker = await office.worker(20_000_00n);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-11-01'));
    const id = await prepared(office, { people: [worker.id] });
    const { items } = await office.first.payroll.get({ run: id, show: 'excluded' });
    expect(items).toMatchObject([{ state: 'excluded', excluded: { code: 'account-missing' } }]);
  });

  it('is flagged: the bank account changed since the last payment', async () => {
    const worker = await salaried('2026-10-01');
    await paid(office, { month: '2026-10-01', people: [worker.id] });
    await withAccount(office, worker, 2);
    const id = await prepared(office, { people: [worker.id] });
    const { items } = await office.first.payroll.get({ run: id, show: 'flagged' });
    expect(items[0]?.flags.map(({ code }) => code)).toContain('account-changed');
  });
});

describe('a former month', () => {
  it('that was never paid is paid with the next run, as its own payslip', async () => {
    const worker = await salaried('2026-10-01');
    const id = await paid(office, { month: '2026-11-01', people: [worker.id] });
    const { items } = await office.first.payroll.get({ run: id });
    expect(items.map(({ month, netMinor }) => [month, netMinor])).toEqual([
      ['2026-10-01', 231_745n],
      ['2026-11-01', 229_995n],
    ]);
  });
});

/** Family Bonus Plus for one child: 2,000.16 a year (§ 33 Abs 3a EStG), 166.68 a month. */
const child = { birthDate: '2015-03-01', familyBonus: 'full' };
const setFacts = async (person: string, children: readonly unknown[]) =>
  (await office.t.as(office.adviser)).people.setFacts({
    person,
    jurisdiction: 'at',
    from: '2026-01-01',
    facts: { birthDate: '1990-05-01', residenceLand: 'O', children },
  });

describe('a correction', () => {
  it('of a former month is a receivable by an approved plan, never netted in silence', async () => {
    const worker = await office.worker(20_000_00n);
    await withAccount(office, worker);
    await setFacts(worker.id, [child]);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
    const people = [worker.id];
    await paid(office, { month: '2026-10-01', people });
    await setFacts(worker.id, []);
    const first = await paid(office, { month: '2026-11-01', people });
    const held = (await office.first.payroll.get({ run: first })).items;
    expect(held.map(({ month, state, excluded }) => [month, state, excluded])).toEqual([
      ['2026-10-01', 'excluded', { code: 'plan-needed', params: { amount: 16_668 } }],
      ['2026-11-01', 'posted', null],
    ]);
    // November is paid in full meanwhile: without the bonus from now on.
    expect(held[1]?.toPayMinor).toBe(229_995n);
    const plan = await office.first.deductions.enter({
      intentId: randomUUID(),
      person: worker.id,
      entityId: ENTITY,
      kind: 'recovery',
      creditor: 'Smart Example',
      reference: 'Plan 1',
      totalMinor: 16_668n,
      perPayslipMinor: 10_000n,
      startsOn: '2026-11-01',
      planFor: '2026-10-01',
    });
    const decision = { deduction: plan.id, version: 1, approve: true };
    const own = office.first.deductions.decide({ ...decision, intentId: randomUUID() });
    expect(await faultOf(own)).toBe('deductions.same-person');
    await office.second.deductions.decide({ ...decision, intentId: randomUUID() });
    const second = await paid(office, { month: '2026-11-01', people });
    const [item] = (await office.first.payroll.get({ run: second })).items;
    expect(item).toMatchObject({ month: '2026-10-01', kind: 'correction', toPayMinor: -16_668n });
    const [entry] = await office.t.asSystem((tx) =>
      entriesByKey(tx.sql, ENTITY, [`payslip:${item!.id}`]),
    );
    expect(legsOf(entry)).toEqual([
      'tax-office-payable credit 166.68 payroll.lst',
      'person-receivable debit 166.68 payroll.negative-net',
    ]);
    expect(entry!.corrects).toMatch(/^payslip:/);
    const [slip] = await admin`select count(*)::int as count from payment
      where person_id = ${worker.id}`;
    expect(slip!.count).toBe(2);
  });

  it('is recovered by instalments from later pay', async () => {
    const [plan] = await admin`
      select d.person_id as person, d.id from pay_deduction d where d.kind = 'recovery'`;
    const id = await prepared(office, { month: '2026-11-01', people: [plan!.person] });
    expect((await office.first.payroll.get({ run: id })).run.payslips).toBe(0);
    const worker = await office.worker(20_000_00n);
    await withAccount(office, worker);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
    await admin`update pay_deduction set person_id = ${worker.id} where id = ${plan!.id}`;
    const run = await prepared(office, { month: '2026-10-01', people: [worker.id] });
    const [item] = (await office.first.payroll.get({ run })).items;
    expect(item).toMatchObject({ deductionsMinor: 10_000n, toPayMinor: 221_745n });
    await admin`update pay_deduction set person_id = ${plan!.person} where id = ${plan!.id}`;
  });
});

describe('named deductions', () => {
  it('go to creditors by rank, after net, as payments of their own', async () => {
    const worker = await office.worker(20_000_00n);
    await withAccount(office, worker);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
    const enter = async (rank: number, totalMinor: bigint) => {
      const { id } = await office.first.deductions.enter({
        intentId: randomUUID(),
        person: worker.id,
        entityId: ENTITY,
        kind: 'garnishment',
        rank,
        creditor: `Creditor ${rank}`,
        iban: 'AT611904300234573201',
        reference: `E ${rank}`,
        totalMinor,
        startsOn: '2026-10-01',
      });
      await office.second.deductions.decide({
        intentId: randomUUID(),
        deduction: id,
        version: 1,
        approve: true,
      });
    };
    await enter(2, 999_999_00n);
    await enter(1, 100_00n);
    const id = await paid(office, { month: '2026-10-01', people: [worker.id] });
    const [item] = (await office.first.payroll.get({ run: id })).items;
    const { deductions, protectedMinor } = await office.first.payroll.differences({
      item: item!.id,
    });
    expect(deductions[0]).toMatchObject({ creditor: 'Creditor 1', amountMinor: 100_00n });
    // Nobody is left with less than the law protects, and creditors get all the rest of the net.
    expect(item!.toPayMinor).toBe(protectedMinor);
    const taken = deductions.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    expect(taken + item!.toPayMinor).toBe(231_745n);
    const payments = await admin`
      select payee_kind as kind, amount_minor as amount from payment
      where person_id = ${worker.id} order by amount_minor`;
    expect(payments.map(({ kind }) => kind).toSorted()).toEqual(['creditor', 'creditor', 'person']);
    const owed = payments.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    expect(owed).toBe(231_745n);
  });

  it('of an advance pay it out once, and take it back from pay', async () => {
    const worker = await office.worker(20_000_00n);
    await withAccount(office, worker);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
    const { id } = await office.first.deductions.enter({
      intentId: randomUUID(),
      person: worker.id,
      entityId: ENTITY,
      kind: 'advance',
      creditor: 'Smart Example',
      reference: 'Advance',
      totalMinor: 200_00n,
      startsOn: '2026-10-01',
    });
    const intentId = randomUUID();
    const decision = { deduction: id, version: 1, approve: true, intentId };
    await office.second.deductions.decide(decision);
    await office.second.deductions.decide(decision);
    const [entry] = await office.t.asSystem((tx) =>
      entriesByKey(tx.sql, ENTITY, [`advance:${id}`]),
    );
    expect(legsOf(entry)).toEqual([
      'person-receivable debit 200.00 advance.granted',
      'person-payable credit 200.00 advance.granted',
    ]);
    const run = await paid(office, { month: '2026-10-01', people: [worker.id] });
    const [item] = (await office.first.payroll.get({ run })).items;
    expect(item).toMatchObject({ deductionsMinor: 200_00n, toPayMinor: 211_745n });
  });
});

describe('the list of runs', () => {
  it('says of each run what its items add up to', async () => {
    const sums = await admin`
      select r.id, r.state,
        count(i.id) filter (where i.state in ('computed', 'posted'))::int as payslips,
        count(i.id) filter (where i.state = 'excluded')::int as excluded,
        coalesce(sum(greatest(i.to_pay_minor, 0))
          filter (where i.state in ('computed', 'posted')), 0)::text as pay,
        coalesce(sum(i.employer_cost_minor)
          filter (where i.state in ('computed', 'posted')), 0)::text as cost
      from payroll_run r left join payroll_item i on i.run_id = r.id
      where r.state <> 'computing' group by r.id order by r.id`;
    expect(new Set(sums.map(({ state }) => state))).toContain('posted');
    expect(sums.some(({ excluded }) => excluded > 0)).toBe(true);
    const { rows } = await office.first.payroll.list({ limit: 200 });
    const said = rows
      .filter(({ state }) => state !== 'computing')
      .map(({ id, state, payslips, excluded, toPayMinor, employerCostMinor }) => {
        const amounts = { pay: String(toPayMinor), cost: String(employerCostMinor) };
        return { id, state, payslips, excluded, ...amounts };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(said).toEqual(sums.map((row) => ({ ...row })));
  });
});
