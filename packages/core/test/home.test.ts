/** First screens, against real Postgres, Austrian law and the ledger. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/database/index.ts';
import {
  type Estimate,
  type KnownPayslip,
  monthsOf,
  netShare,
  nextPay,
  tenThousandths,
  upcoming,
} from '../src/home/rules.ts';
import { settleInvoice } from '../src/invoices/index.ts';
import { ENTITY as BOOKS_OF, billingOffice, confirmed, issued, moveTo } from './kit/billing.ts';
import { faultOf } from './kit/tenant.ts';
import {
  approved,
  daily,
  declared,
  ENTITY,
  OFFICE_DATE,
  signed,
  submitted,
  type Worker,
  type Workplace,
  workplace,
} from './kit/work.ts';

const slip = (change: Partial<KnownPayslip>): KnownPayslip => ({
  id: 'p',
  number: '1',
  from: '2026-07-01',
  net: 21_240n,
  cost: 35_400n,
  toPay: 21_240n,
  on: '2026-08-10',
  payment: 'prepared',
  executedOn: null,
  ...change,
});
const estimate = (change: Partial<Estimate>): Estimate => ({
  from: '2026-08-01',
  net: 30_000n,
  cost: 50_000n,
  lastDay: '2026-08-20',
  ...change,
});

describe('what is paid next', () => {
  it('is the posted payslip, on its day', () => {
    const list = upcoming([slip({})], [estimate({})], 14);
    expect(nextPay(list)).toMatchObject({ kind: 'payslip', amount: 21_240n, on: '2026-08-10' });
  });
  it('is, without a payslip, what the house promises after the last day of work', () => {
    const list = upcoming([], [estimate({})], 14);
    expect(nextPay(list)).toMatchObject({ kind: 'promise', amount: 30_000n, on: '2026-09-03' });
  });
  it('adds what comes on one day, and counts it', () => {
    const list = upcoming([slip({ id: 'a' }), slip({ id: 'b', toPay: 100n })], [], 14);
    expect(nextPay(list)).toMatchObject({ amount: 21_340n, parts: 2 });
  });
  it('promises only what payslips of the month did not give yet', () => {
    const paid = slip({
      from: '2026-08-01',
      net: 12_000n,
      payment: 'executed',
      executedOn: '2026-08-12',
    });
    expect(upcoming([paid], [estimate({})], 14)).toMatchObject([{ amount: 18_000n }]);
    expect(upcoming([{ ...paid, net: 30_000n }], [estimate({})], 14)).toEqual([]);
  });
  it('leaves out what the bank executed and payslips that take back', () => {
    const gone = slip({ payment: 'executed', executedOn: '2026-08-10' });
    expect(upcoming([gone, slip({ toPay: -500n, payment: 'none' })], [], 14)).toEqual([]);
    expect(nextPay([])).toBeNull();
  });
});

describe('my months', () => {
  const base = {
    ...{ today: '2026-08-15', payslips: [], list: [], orders: [], payDays: 14 },
    ...{ free: 0n, share: 6000n, kept: 1100n },
  };
  it('show the executed payment in its month, five months back and three ahead', () => {
    const payslips = [slip({ payment: 'executed', executedOn: '2026-08-10' })];
    const months = monthsOf({ ...base, payslips });
    expect(months.map(({ month }) => month)).toEqual([
      ...['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'],
      ...['2026-08', '2026-09', '2026-10', '2026-11'],
    ]);
    expect(months[5]).toEqual({ month: '2026-08', paid: 21_240n, promised: 0n, possible: 0n });
  });
  it('put what is overdue into the current month', () => {
    const list = upcoming([slip({ on: '2026-07-30' })], [], 14);
    expect(monthsOf({ ...base, list })[5]).toMatchObject({ promised: 21_240n });
  });
  it('reckon an order less fee and fund at the person’s own share', () => {
    // 1,000.00 net of the order, 11 % kept: 890.00 for pay, 60 % of it net: 534.00.
    const months = monthsOf({ ...base, orders: [{ endsOn: '2026-09-10', net: 100_000n }] });
    expect(months[6]).toMatchObject({ month: '2026-09', possible: 53_400n });
  });
  it('guess nothing while no share is known', () => {
    const orders = [{ endsOn: '2026-09-10', net: 100_000n }];
    const months = monthsOf({ ...base, orders, free: 9_000n, share: null });
    expect(months.every(({ possible }) => possible === 0n)).toBe(true);
    expect(netShare([], [])).toBeNull();
    // 212.40 of 354.00 are 60 %.
    expect(netShare([slip({})], [])).toBe(6000n);
  });
  it('read percentages as the house writes them', () => {
    expect([tenThousandths('10 %'), tenThousandths('1.5 %'), tenThousandths('x')]).toEqual([
      ...[1000n, 150n, 0n],
    ]);
  });
});

let place: Workplace;
let worker: Worker;
beforeAll(async () => {
  place = await workplace();
  worker = await place.worker();
}, 60_000);

const kinds = async (who: Worker): Promise<string[]> =>
  (await who.call.home.mine({})).todo.map(({ kind }) => kind);

describe('the first screen', () => {
  it('of a new person says how to begin and shows nobody else’s matters', async () => {
    const self = await place.t.as(await place.t.person());
    const mine = await self.home.mine({});
    expect(mine).toMatchObject({ isNew: true, next: null, last: null, budgets: [], level: 0 });
    expect(mine.todo.map(({ kind }) => kind)).toEqual(['complete-contact']);
  });

  it('shows the budget from the ledger', async () => {
    const [budget] = (await worker.call.home.mine({})).budgets;
    expect(budget).toMatchObject({ balance: 500_000n, free: 500_000n, held: 0n });
  });

  it('promises approved work with its estimated net, 14 days after the last day', async () => {
    const draft = daily(worker.budget, 3_000n, ['2026-11-26', '2026-11-27']);
    const id = await approved(place, worker, draft);
    const preview = await worker.call.engagements.get({ id });
    expect(preview.state).toBe('approved');
    const mine = await worker.call.home.mine({});
    expect(mine.next).toMatchObject({ kind: 'promise', on: '2026-12-11', month: '2026-11' });
    // Two days at 30.00 and their leave compensation: under the marginal limit of the month and
    // under the taxable amount of a day, so that nothing is kept.
    expect(mine.next!.amount).toBeGreaterThanOrEqual(6_000n);
    expect(mine.next!.amount).toBeLessThan(6_700n);
    expect(mine.budgets[0]!.held).toBeGreaterThan(6_000n);
    expect(mine.budgets[0]!.free).toBe(500_000n - mine.budgets[0]!.held);
    expect(await kinds(worker)).toEqual(['sign-contract', 'enter-account', 'complete-contact']);
    await signed(worker, id);
    expect(await kinds(worker)).toEqual(['enter-account', 'complete-contact']);
  });

  it('asks to confirm days that have passed, and to mend what came back', async () => {
    const other = await place.worker();
    const draft = daily(other.budget, 20_000n, ['2026-11-20', '2026-11-23', '2026-11-24']);
    const id = await approved(place, other, draft, 'called in late');
    await signed(other, id);
    await declared(place, id, { on: '2026-11-19', at: '10:00' });
    const mine = await other.call.home.mine({});
    expect(mine.todo[0]).toMatchObject({ kind: 'confirm-days', id, count: 2, day: '2026-11-20' });
    const back = await submitted(other, daily(other.budget, 9_000n, ['2026-12-03']));
    const adviser = await place.t.as(place.adviser);
    const { version } = (await adviser.engagements.review({ id: back })).engagement;
    const intentId = randomUUID();
    await adviser.engagements.return({ id: back, version, reason: 'Which place?', intentId });
    expect((await other.call.home.mine({})).todo[1]).toMatchObject({
      ...{ kind: 'mend-engagement', id: back, reason: 'Which place?' },
    });
  });

  it('says what a posted payslip pays, until the bank executed it', async () => {
    const other = await place.worker();
    const payment = await posted(other, 21_240n);
    const before = await other.call.home.mine({});
    expect(before.next).toMatchObject({
      ...{ kind: 'payslip', amount: 21_240n, on: '2026-11-27', payment: 'prepared' },
    });
    await place.t.asSystem(
      (tx) => tx.sql`update payment set state = 'executed', executed_on = '2026-11-27'
        where id = ${payment}`,
    );
    const after = await other.call.home.mine({});
    expect(after).toMatchObject({ next: null, last: { amount: 21_240n, on: '2026-11-27' } });
    expect(after.months[5]).toMatchObject({ month: '2026-11', paid: 21_240n, promised: 0n });
  });

  it('keeps a plan of one’s own and takes it away', async () => {
    await worker.call.home.setPlan({ plan: 180_000n });
    expect((await worker.call.home.mine({})).plan).toBe(180_000n);
    const stranger = await place.worker();
    expect((await stranger.call.home.mine({})).plan).toBeNull();
    await worker.call.home.setPlan({ plan: null });
    expect((await worker.call.home.mine({})).plan).toBeNull();
    expect(await faultOf(worker.call.home.setPlan({ plan: -1n }))).toBe('input.invalid');
  });
});

/** A payslip of October in a posted run, with its payment prepared; returns the payment. */
async function posted(who: Worker, toPay: bigint): Promise<string> {
  const [run, payslip, payment, secret] = [newId(), newId(), newId(), newId()];
  const [payer, second] = [await place.t.staff('payroll'), await place.t.staff('approver')];
  await place.t.asSystem(async ({ sql }) => {
    await sql`
      insert into payroll_run (id, entity_id, year, number, period_from, period_to, pay_on, as_of,
        state, content_hash, prepared_by, prepared_at, approved_by, approved_at)
      values (${run}, ${ENTITY}, 2026, 1, '2026-10-01', '2026-10-31', '2026-11-27', ${OFFICE_DATE},
        'posted', 'h', ${payer}, now(), ${second}, now())`;
    await sql`
      insert into payslip (id, run_id, person_id, entity_id, number, period_from, period_to, paid_on,
        kind, currency, gross_minor, net_minor, to_pay_minor, employer_cost_minor, estimate_minor,
        payslip, law_hash, counters_after, inputs, inputs_hash, as_of, content_hash, issued_at)
      values (${payslip}, ${run}, ${who.id}, ${ENTITY}, 'L-1', '2026-10-01', '2026-10-31',
        '2026-11-27', 'regular', 'EUR', ${toPay}, ${toPay}, ${toPay}, ${toPay}, 0, '{}', 'h', '{}',
        '{}', 'h', ${OFFICE_DATE}, 'h', now())`;
    await sql`
      insert into personal_secret (id, person, kind, key_id, nonce, ciphertext, created_at)
      values (${secret}, ${who.id}, 'iban', 'k1', '\\x00', '\\x00', now())`;
    await sql`
      insert into payment (id, entity_id, payee_kind, person_id, payee_id, payee_name,
        iban_secret_id, amount_minor, currency, end_to_end_id, remittance, purpose, due_on,
        source_kind, source_id, owed, state, created_at)
      values (${payment}, ${ENTITY}, 'person', ${who.id}, ${who.id}, 'Example', ${secret}, ${toPay},
        'EUR', 'E-1', 'pay', 'SALA', '2026-11-27', 'payslip', ${payslip}, '{}', 'prepared', now())`;
  });
  return payment;
}

describe('the desk', () => {
  it('counts what waits for the roles one holds', async () => {
    const other = await place.worker();
    await submitted(other, daily(other.budget, 9_000n, ['2026-12-10']));
    const adviser = await place.t.as(place.adviser);
    const { queues } = await adviser.home.desk({});
    expect(queues.find(({ key }) => key === 'engagements-submitted')?.count).toBe(1);
    expect(queues.map(({ key }) => key)).not.toContain('suspense');
    const finance = await place.t.as(await place.t.staff('finance'));
    expect((await finance.home.desk({})).queues.map(({ key }) => key)).toContain('suspense');
    expect(await faultOf(other.call.home.desk({}))).toBe('auth.role-needed');
  });
  it('never asks somebody to approve what they prepared', async () => {
    const admin = await place.t.as(await place.t.staff('admin', 'approver'));
    const second = await place.t.as(await place.t.staff('admin'));
    const proposal = { key: 'pay-days', value: 10, from: OFFICE_DATE, reason: 'assembly' };
    await admin.tenant.proposeHouseValue({ ...proposal, intentId: randomUUID() });
    const countOf = async (who: typeof admin): Promise<number | undefined> =>
      (await who.home.desk({})).queues.find(({ key }) => key === 'house-to-approve')?.count;
    expect(await countOf(admin)).toBe(0);
    expect(await countOf(second)).toBe(1);
  });
});

describe('overdue invoices on the desk', () => {
  it('are those with something open, part-paid ones too, and nothing else', async () => {
    const t = await billingOffice();
    const sent = await confirmed(t);
    const invoices = [await issued(t, sent.order)];
    for (let n = 0; n < 3; n += 1)
      invoices.push(await issued(t, (await confirmed(t, { person: sent.person })).order));
    const [untouched, part, whole, credited] = invoices.map(({ id }) => id);
    const pay = (invoice: string, amount: bigint) =>
      t.asSystem((tx) =>
        settleInvoice({ tx, clock: t.runtime.clock }, invoice, {
          ...{ entityId: BOOKS_OF, key: `line:${invoice}`, on: '2026-03-20', amount },
          source: { kind: 'bank', bank: 'main', line: invoice },
        }),
      );
    await pay(part!, 500_00n);
    await pay(whole!, 1_200_00n);
    const officer = await t.staff('finance');
    const finance = await t.as(officer);
    const credit = { invoice: credited!, reason: 'Nachlass', send: false, intentId: randomUUID() };
    await finance.invoices.creditNote(credit);
    const overdue = async () => {
      const { queues } = await (await t.as(officer)).home.desk({});
      return queues.find(({ key }) => key === 'invoices-overdue');
    };
    // Issued on 16 March and payable in 14 days.
    moveTo(t, '2026-03-30');
    expect(await overdue()).toMatchObject({ count: 0, oldest: null });
    moveTo(t, '2026-03-31');
    expect(await overdue()).toMatchObject({ count: 2, oldest: '2026-03-30' });
    await finance.invoices.dispute({
      ...{ invoice: untouched!, reason: 'not what was agreed', intentId: randomUUID() },
    });
    expect(await overdue()).toMatchObject({ count: 1 });
    const listed = await (await t.as(officer)).invoices.list({ state: 'overdue' });
    expect(listed.rows).toMatchObject([{ id: part }]);
    const adviser = await t.as(await t.staff('adviser'));
    const shown = (await adviser.home.desk({})).queues.map(({ key }) => key);
    expect(shown).not.toContain('invoices-overdue');
  });
});
