/** Payments and statements through their procedures: a file is not a payment. */
import { randomUUID } from 'node:crypto';
import { entriesByKey, readBalances, readTrialBalance } from '@smart/ledger/store';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bank, OFFICE_IBAN, openBank } from './kit/bank.ts';
import { confirmed, issued, legsOf } from './kit/billing.ts';
import { type PayOffice, paid, payOffice, ready, withAccount } from './kit/payroll.ts';
import { faultOf } from './kit/tenant.ts';
import { ENTITY, monthly, type Worker } from './kit/work.ts';

let office: PayOffice;
let bank: Bank;
let admin: postgres.Sql;
const workers: Worker[] = [];
const EXECUTE_ON = '2026-12-10';
beforeAll(async () => {
  office = await payOffice();
  bank = await openBank(office);
  admin = postgres(office.t.adminUrl, { max: 2 });
  for (let nth = 0; nth < 2; nth += 1) {
    const worker = await office.worker(20_000_00n);
    await withAccount(office, worker, nth);
    await ready(office, worker, monthly(worker.budget, 3_250_00n, '2026-10-01'));
    workers.push(worker);
  }
  await paid(office, { month: '2026-10-01', people: workers.map(({ id }) => id) });
});
afterAll(() => admin.end({ timeout: 5 }));

const intentId = () => randomUUID();

/** Puts an authority's account in force. */
async function payee(recipient: string): Promise<void> {
  const { id } = await office.first.payees.enter({
    intentId: intentId(),
    entityId: ENTITY,
    recipient,
    name: `Example ${recipient}`,
    iban: 'DE02120300000000202051',
    reference: '1111111111',
  });
  const own = office.first.payees.approve({ intentId: intentId(), payee: id });
  expect(await faultOf(own)).toBe('payments.same-person');
  await office.second.payees.approve({ intentId: intentId(), payee: id });
}

const prepare = (change: object = {}) =>
  office.first.payments.prepareBatch({
    intentId: intentId(),
    entityId: ENTITY,
    bankAccount: bank.account,
    executeOn: EXECUTE_ON,
    ...change,
  });

const ledgerBank = async () => {
  const rows = await office.t.asSystem((tx) =>
    readBalances(tx.sql, ENTITY, { accounts: ['bank'], subjects: [bank.account] }),
  );
  return rows.reduce((sum, { debit, credit }) => sum + debit - credit, 0n);
};

describe('a payment file', () => {
  it('lists what is due: people, and authorities by month with the duty’s day', async () => {
    const due = await office.first.payments.due({ entityId: ENTITY });
    expect(due.payments.map(({ amountMinor }) => amountMinor)).toEqual([231_745n, 231_745n]);
    expect(due.totalMinor).toBe(463_490n);
    const [slip] = await admin`
      select sum((payslip->'byRecipient'->>'oegk')::bigint)::text as oegk from payslip`;
    const oegk = due.dues.find(({ recipient }) => recipient === 'oegk');
    // October's contributions are due on 15 November 2026, a Sunday: paid on the Monday.
    expect(oegk).toMatchObject({
      payable: 'oegk:2026-10',
      amountMinor: BigInt(slip!.oegk),
      dueOn: '2026-11-16',
      payee: null,
    });
  });

  it('needs the authority’s account, approved by a second person', async () => {
    const dues = [{ recipient: 'oegk', payable: 'oegk:2026-10' }];
    expect(await faultOf(prepare({ payments: [], dues }))).toBe('payments.payee-missing');
    await payee('oegk');
  });

  it('is prepared, approved by a second person under its hash, written the same each time', async () => {
    const dues = [{ recipient: 'oegk', payable: 'oegk:2026-10' }];
    const batch = await prepare({ dues });
    expect(batch.count).toBe(3);
    const file = { batch: batch.id };
    expect(await faultOf(office.first.payments.file(file))).toBe('payments.batch-not-approved');
    const approve = { batch: batch.id, hash: batch.hash };
    const own = office.first.payments.approveBatch({ ...approve, intentId: intentId() });
    expect(await faultOf(own)).toBe('payments.same-person');
    const other = { ...approve, hash: '0'.repeat(64), intentId: intentId() };
    expect(await faultOf(office.second.payments.approveBatch(other))).toBe(
      'payments.other-content',
    );
    await office.second.payments.approveBatch({ ...approve, intentId: intentId() });
    const one = await office.first.payments.file(file);
    await withAccount(office, workers[0]!, 3);
    const two = await office.first.payments.file(file);
    expect(two.content).toBe(one.content);
    expect(one.content).toContain('<CtrlSum>');
    expect((await prepareAgain()).code).toBe('payments.nothing-to-pay');
    await office.first.payments.markSent({ batch: batch.id, intentId: intentId() });
    const forced = admin`update payment_batch set approved_by = prepared_by`;
    await expect(forced).rejects.toMatchObject({ code: '23514' });
    // Sent is not paid: the liability stands.
    expect((await workers[0]!.call.payslips.mine({})).payslips[0]?.payment).toBe('sent');
    expect(await ledgerBank()).toBe(10_000_000n);
  });
});

const prepareAgain = async () => ({ code: await faultOf(prepare()) });

async function sentFile(): Promise<string> {
  const { rows } = await office.first.payments.batches({});
  const [batch] = rows.filter(({ state }) => state === 'sent');
  return (await office.first.payments.file({ batch: batch!.id })).content;
}

describe('a statement', () => {
  let file = '';
  it('executes payments: liabilities are cleared, the balance is the bank’s', async () => {
    const { statements, file: id } = await bank.statement(bank.executed(await sentFile()));
    file = id;
    expect(statements).toMatchObject([
      { already: false, fresh: 3, matched: 3, suspense: 0, gap: null, differenceMinor: 0n },
    ]);
    const { payslips } = await workers[0]!.call.payslips.mine({});
    expect(payslips).toMatchObject([{ payment: 'executed', executedOn: EXECUTE_ON }]);
    const due = await office.first.payments.due({ entityId: ENTITY });
    expect(due.dues.find(({ recipient }) => recipient === 'oegk')).toBeUndefined();
    const [match] = await admin`
      select m.ledger_key as key from bank_match m join payment p on p.id::text = m.target_id
      where p.person_id = ${workers[0]!.id}`;
    const [entry] = await office.t.asSystem((tx) =>
      entriesByKey(tx.sql, ENTITY, [match!.key as string]),
    );
    expect(legsOf(entry)).toEqual([
      'person-payable debit 2317.45 payment.executed',
      'bank credit 2317.45 bank.debit',
    ]);
  });

  it('uploaded twice, or overlapping, changes nothing', async () => {
    const before = await ledgerBank();
    const { statements } = await bank.again(file);
    expect(statements).toMatchObject([{ already: true, fresh: 0 }]);
    expect(await ledgerBank()).toBe(before);
  });

  it('of another account is refused', async () => {
    const lines = [{ amount: 100n, bookingDate: '2026-12-11', details: [] }];
    const strange = bank.statement(lines, { iban: 'DE02120300000000202051' });
    expect(await faultOf(strange)).toBe('statement.other-account');
  });

  it('gives a returned payment back: the liability is open again, and paid once more', async () => {
    const { rows } = await office.first.payments.batches({});
    const { payments } = await office.first.payments.batch({ batch: rows[0]!.id });
    const [first] = await admin`
      select id, end_to_end_id as e2e from payment where person_id = ${workers[0]!.id}`;
    expect(payments.map(({ state }) => state)).toEqual(['executed', 'executed', 'executed']);
    const detail = { amount: 231_745n, endToEndId: first!.e2e as string, returnReason: 'AC04' };
    const line = { amount: 231_745n, bookingDate: '2026-12-14', details: [detail] };
    const { statements } = await bank.statement([line]);
    expect(statements[0]).toMatchObject({ matched: 1, suspense: 0, differenceMinor: 0n });
    const { returned } = await office.first.payments.due({ entityId: ENTITY });
    expect(returned).toMatchObject([{ amountMinor: 231_745n, state: 'returned' }]);
    const owed = await office.t.asSystem((tx) =>
      readBalances(tx.sql, ENTITY, { accounts: ['person-payable'], subjects: [workers[0]!.id] }),
    );
    expect(owed.map(({ debit, credit }) => credit - debit)).toEqual([231_745n]);
    const again = await office.first.payments.retry({
      payment: returned[0]!.id,
      intentId: intentId(),
    });
    const twice = office.first.payments.retry({ payment: returned[0]!.id, intentId: intentId() });
    expect(await faultOf(twice)).toBe('payments.already-prepared');
    const [retried] = await admin`select iban_secret_id <> (select iban_secret_id from payment
      where id = ${first!.id as string}) as moved from payment where id = ${again.id}`;
    // The account was changed meanwhile: the new payment goes to the new one.
    expect(retried!.moved).toBe(true);
  });

  it('puts what nobody can explain on suspense, with an owner', async () => {
    const unknown = {
      amount: 77_00n,
      bookingDate: '2026-12-15',
      details: [{ amount: 77_00n, text: 'no idea', counterparty: { name: 'Somebody' } }],
    };
    const fee = { amount: -4_50n, bookingDate: '2026-12-15', details: [], note: 'Entgelt' };
    const { statements } = await bank.statement([unknown, fee]);
    expect(statements[0]).toMatchObject({ matched: 0, suspense: 2, differenceMinor: 0n });
    const { rows } = await office.finance.suspense.list({});
    expect(rows.map(({ suspenseMinor, ownerRole }) => [suspenseMinor, ownerRole])).toEqual([
      [77_00n, 'finance'],
      [-4_50n, 'finance'],
    ]);
  });

  it('overlapping the one before books only what is new, and says that it does not follow', async () => {
    const before = await ledgerBank();
    const old = bank.executed(await sentFile());
    const fresh = { amount: -1_00n, bookingDate: '2026-12-16', details: [], note: 'Entgelt 2' };
    const sum = old.reduce((total, { amount }) => total + amount, 0n);
    const { statements } = await bank.statement([...old, fresh], { opening: before - sum });
    expect(statements[0]).toMatchObject({ entries: 4, fresh: 1, suspense: 1, differenceMinor: 0n });
    expect(statements[0]!.gap?.code).toBe('statement.gap');
    expect(await ledgerBank()).toBe(before - 1_00n);
    const { rows } = await office.finance.suspense.list({});
    const charge = rows.find(({ suspenseMinor }) => suspenseMinor === -1_00n)!;
    await office.finance.suspense.match({
      intentId: intentId(),
      entry: charge.id,
      version: charge.version,
      targets: [{ kind: 'charge', amountMinor: 1_00n }],
    });
  });
});

describe('money of clients and members', () => {
  it('pays invoices, in whole, grouped, in part, and shares', async () => {
    const { t } = office;
    const worker = workers[0]!;
    const dates = { startsOn: '2026-12-01', endsOn: '2026-12-10' };
    const order = () => confirmed(t, { person: worker.id, order: dates });
    const [one, two, three] = [await order(), await order(), await order()];
    const invoices = [];
    for (const { order: id } of [one, two, three]) invoices.push(await issued(t, id));
    const [a, b, c] = invoices.map(({ number }) => number);
    await worker.call.people.updateContact({
      ...{ givenName: 'Ada', familyName: 'Example', phone: '+43 1 2345678', language: 'de' },
      ...{ street: 'Beispielgasse 1', postalCode: '1010', city: 'Wien', country: 'AT' },
      version: 1,
    });
    const share = await worker.call.shares.subscribe({ intentId: intentId(), quantity: 1 });
    const credit = (amount: bigint, text: string) => ({
      amount,
      bookingDate: '2026-12-17',
      details: [{ amount, text, counterparty: { name: 'Theater Beispiel' } }],
    });
    const lines = [
      credit(2_400_00n, `Rechnungen ${a} und ${b}`),
      credit(500_00n, `${c} Teilzahlung`),
      credit(50_00n, share.reference),
    ];
    const { statements } = await bank.statement(lines);
    expect(statements[0]).toMatchObject({ matched: 3, suspense: 0, differenceMinor: 0n });
    const open = await t.asSystem((tx) =>
      readBalances(tx.sql, ENTITY, { accounts: ['receivable'] }),
    );
    // 3 × 1,200.00 were invoiced; 2,400.00 and 500.00 are paid.
    expect(open.reduce((sum, { debit, credit: paidOff }) => sum + debit - paidOff, 0n)).toBe(
      700_00n,
    );
    expect(await worker.call.shares.mine({})).toMatchObject({ member: true, shares: 1 });
  });

  it('that came without a reference is matched by hand from suspense', async () => {
    const amount = 700_00n;
    const detail = { amount, text: 'danke', counterparty: { name: 'Unbekannt' } };
    await bank.statement([{ amount, bookingDate: '2026-12-18', details: [detail] }]);
    const { rows, open } = await office.finance.suspense.list({});
    const line = rows.find(({ suspenseMinor }) => suspenseMinor === amount)!;
    const invoice = open.find(({ kind }) => kind === 'invoice')!;
    expect(invoice.openMinor).toBe(amount);
    const done = await office.finance.suspense.match({
      intentId: intentId(),
      entry: line.id,
      version: line.version,
      targets: [{ kind: 'invoice', id: invoice.id, amountMinor: amount }],
    });
    expect(done.state).toBe('matched');
    expect(
      (await office.finance.suspense.list({})).open.filter((o) => o.kind === 'invoice'),
    ).toEqual([]);
  });
});

describe('a payment of a client that the bank calls back', () => {
  const receivable = async () => {
    const rows = await office.t.asSystem((tx) =>
      readBalances(tx.sql, ENTITY, { accounts: ['receivable'] }),
    );
    return rows.reduce((sum, { debit, credit }) => sum + debit - credit, 0n);
  };
  const calledBack = async (amount: bigint, text: string) => {
    const detail = { amount, text, counterparty: { name: 'Bank' } };
    await bank.statement([{ amount, bookingDate: '2026-12-19', details: [detail] }]);
    const { rows, open } = await office.finance.suspense.list({});
    const entry = rows.find(({ suspenseMinor }) => suspenseMinor === amount)!;
    return { entry, open: open.filter(({ kind }) => kind === 'invoice-return') };
  };
  const match = (entry: { id: string; version: number }, id: string, amountMinor: bigint) =>
    office.finance.suspense.match({
      ...{ intentId: intentId(), entry: entry.id, version: entry.version },
      targets: [{ kind: 'invoice-return', id, amountMinor }],
    });

  it('is chosen by hand: its invoices are open again, suspense and bank agree', async () => {
    const { entry, open } = await calledBack(-2_400_00n, 'Rückbuchung');
    const { rows } = await office.finance.suspense.list({ entry: entry.id });
    expect(rows).toMatchObject([{ state: 'suspense' }]);
    // Both grouped invoices came as one payment and go as one; the others fit the sum as well.
    const group = open.find(({ openMinor }) => openMinor === 2_400_00n)!;
    expect(open.map(({ openMinor }) => openMinor).sort()).toEqual([2_400_00n, 500_00n, 700_00n]);
    expect(await faultOf(match(entry, group.id, 2_399_00n))).toBe('suspense.payment-amount');
    expect(await faultOf(match(entry, entry.id, 2_400_00n))).toBe('invoices.payment-unknown');
    expect(await receivable()).toBe(0n);
    const before = await ledgerBank();
    expect(await match(entry, group.id, 2_400_00n)).toEqual({
      state: 'matched',
      suspenseMinor: 0n,
    });
    expect(await receivable()).toBe(2_400_00n);
    // The debit line had left the bank account when it was parked.
    expect(await ledgerBank()).toBe(before);
    const parked = await office.t.asSystem((tx) =>
      readBalances(tx.sql, ENTITY, { accounts: ['suspense'] }),
    );
    const ofLine = parked.filter(({ item }) => item === entry.id);
    expect(ofLine.map(({ debit, credit }) => [debit, credit])).toEqual([[2_400_00n, 2_400_00n]]);
    const due = (await office.finance.invoices.list({})).rows;
    expect(due.map(({ openMinor }) => openMinor).sort()).toEqual([0n, 1_200_00n, 1_200_00n]);
  });

  it('is called back once, and paid again it is settled', async () => {
    const [first] = await admin`
      select target_id from bank_match where target_kind = 'invoice-return'`;
    const again = await calledBack(-2_400_00n, 'Rückbuchung 2');
    expect(again.open.map(({ id }) => id)).not.toContain(first!.target_id);
    const refused = match(again.entry, first!.target_id as string, 2_400_00n);
    expect(await faultOf(refused)).toBe('invoices.payment-called-back');
    const { rows, open } = await office.finance.suspense.list({});
    const entry = rows.find(({ id }) => id === again.entry.id)!;
    const charge = { kind: 'charge' as const, amountMinor: 2_400_00n };
    const close = { entry: entry.id, version: entry.version, targets: [charge] };
    await office.finance.suspense.match({ ...close, intentId: intentId() });
    const [one, two] = open.filter(({ kind }) => kind === 'invoice');
    expect([one!.openMinor, two!.openMinor]).toEqual([1_200_00n, 1_200_00n]);
    const text = `Rechnungen ${one!.label.split(' ')[0]} und ${two!.label.split(' ')[0]}`;
    const detail = { amount: 2_400_00n, text, counterparty: { name: 'Theater Beispiel' } };
    const paidAgain = { amount: 2_400_00n, bookingDate: '2026-12-20', details: [detail] };
    expect((await bank.statement([paidAgain])).statements).toMatchObject([{ matched: 1 }]);
    expect(await receivable()).toBe(0n);
  });
});

describe('a line on suspense', () => {
  const line = async (amount: bigint) => {
    const { rows } = await office.finance.suspense.list({});
    return rows.find(({ suspenseMinor }) => suspenseMinor === amount)!;
  };

  it('is assigned, then explained by hand, in part or whole', async () => {
    const entry = await line(-4_50n);
    const { version } = await office.finance.suspense.assign({
      intentId: intentId(),
      entry: entry.id,
      version: entry.version,
      role: 'payroll',
    });
    const charge = { kind: 'charge' as const, amountMinor: 4_50n };
    const match = { entry: entry.id, version, targets: [charge] };
    const wrong = { ...match, targets: [{ kind: 'interest' as const, amountMinor: 4_50n }] };
    const refused = office.first.suspense.match({ ...wrong, intentId: intentId() });
    expect(await faultOf(refused)).toBe('suspense.wrong-direction');
    const much = { ...match, targets: [{ ...charge, amountMinor: 4_51n }] };
    const more = office.first.suspense.match({ ...much, intentId: intentId() });
    expect(await faultOf(more)).toBe('suspense.more-than-open');
    const done = await office.first.suspense.match({ ...match, intentId: intentId() });
    expect(done).toEqual({ state: 'matched', suspenseMinor: 0n });
    const rest = await line(77_00n);
    const interest = { kind: 'interest' as const, amountMinor: 7_00n };
    const part = await office.finance.suspense.match({
      intentId: intentId(),
      entry: rest.id,
      version: rest.version,
      targets: [interest],
    });
    expect(part).toEqual({ state: 'suspense', suspenseMinor: 70_00n });
  });

  it('leaves the books balanced and suspense explained', async () => {
    const trial = await office.t.asSystem((tx) => readTrialBalance(tx.sql, ENTITY));
    expect(trial.debit).toBe(trial.credit);
    const rows = await office.t.asSystem((tx) =>
      readBalances(tx.sql, ENTITY, { accounts: ['suspense'] }),
    );
    const open = rows.reduce((sum, { debit, credit }) => sum + credit - debit, 0n);
    expect(open).toBe(70_00n);
    const { accounts } = await office.finance.statements.list({});
    expect(accounts).toMatchObject([{ iban: OFFICE_IBAN }]);
    expect(accounts[0]!.ledgerMinor).toBe(accounts[0]!.closingMinor);
  });
});
