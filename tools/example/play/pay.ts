/** Payments: files for the bank, statements back, what is owed to authorities. */
import {
  addDays,
  addMonths,
  type IsoDate,
  lastOfMonth,
  minDate,
  monthOfDate,
} from '@smart/calendar';
import { newId, storeFile } from '@smart/core';
import { exampleIban } from '../numbers.ts';
import type { Bank } from './bank.ts';
import { knownId, type Office, readAsSystem, remember } from './office.ts';

/** The office's own account, and where authorities are paid: each seen by a second person. */
export async function openAccounts(office: Office, iban: string, on: IsoDate): Promise<void> {
  const { country, entity } = office;
  const { id } = await office.desk('finance').bankAccounts.add({
    ...{ entityId: entity, name: country.office.name, iban, openedOn: on },
    intentId: office.intent('bank account'),
  });
  remember(office, 'bank account', 'main', id);
  for (const [i, payee] of country.payees.entries()) {
    const entered = await office.desk('payroll').payees.enter({
      ...{ ...payee, entityId: entity },
      iban: exampleIban(country, country.office.bank, 800 + i),
      intentId: office.intent('payee', payee.recipient),
    });
    await office.desk('approver').payees.approve({
      payee: entered.id,
      intentId: office.intent('approve payee', payee.recipient),
    });
  }
}

export interface BatchWish {
  readonly key: string;
  readonly executeOn: IsoDate;
  /** Also what authorities are owed for months before this one. */
  readonly authorities: boolean;
  /** One of its payments is returned. */
  readonly comesBack?: boolean;
  /** Waits for its second person today. */
  readonly open?: boolean;
}

/** What authorities are owed for former months. */
async function duesOf(office: Office, executeOn: IsoDate) {
  const { dues } = await office.desk('payroll').payments.due({ entityId: office.entity });
  return dues
    .filter(({ amountMinor, payable }) => {
      const month = payable.slice(payable.lastIndexOf(':') + 1);
      return amountMinor > 0n && month < monthOfDate(executeOn);
    })
    .map(({ recipient, payable }) => ({ recipient, payable }));
}

async function anythingToPay(office: Office, executeOn: IsoDate): Promise<boolean> {
  const { payments } = await office.desk('payroll').payments.due({ entityId: office.entity });
  return payments.some(({ dueOn, payeeKind }) => dueOn <= executeOn && payeeKind !== 'authority');
}

/** Writes the file, has it approved, hands it to the bank. Answers how many are paid. */
export async function payFile(office: Office, bank: Bank, wish: BatchWish): Promise<number> {
  const { key, executeOn } = wish;
  const dues = wish.authorities ? await duesOf(office, executeOn) : [];
  if (dues.length === 0 && !(await anythingToPay(office, executeOn))) return 0;
  const { id, hash, count } = await office.desk('payroll').payments.prepareBatch({
    ...{ entityId: office.entity, executeOn, dues },
    bankAccount: knownId(office, 'bank account', 'main'),
    intentId: office.intent('batch', key),
  });
  if (wish.open) return count;
  const intentId = office.intent('approve batch', key);
  await office.desk('approver').payments.approveBatch({ batch: id, hash, intentId });
  const { content } = await office.desk('payroll').payments.file({ batch: id });
  await office.desk('payroll').payments.markSent({
    batch: id,
    intentId: office.intent('sent', key),
  });
  bank.execute(content, wish.comesBack ? comingBack(content) : undefined);
  return count;
}

/** The first payment of a file is refused by the payee's bank: the account is closed. */
function comingBack(pain: string): Readonly<Record<string, string>> {
  const first = /<EndToEndId>([^<]+)</.exec(pain)?.[1];
  return first ? { [first]: 'AC04' } : {};
}

/** What came back is paid once more. */
export async function payAgain(office: Office): Promise<void> {
  const { returned } = await office.desk('payroll').payments.due({ entityId: office.entity });
  for (const { id } of returned)
    await office.desk('payroll').payments.retry({
      payment: id,
      intentId: office.intent('again', id),
    });
}

/** Fetches the bank's statement and uploads it. */
export async function fetchStatement(office: Office, bank: Bank, on: IsoDate): Promise<void> {
  const xml = bank.statement(on);
  if (xml === null) return;
  const id = newId();
  const file = { id, owner: null, purpose: 'statement', name: `${on}.xml` };
  await readAsSystem(office, (tx) =>
    storeFile(
      tx,
      { ...file, mediaType: 'application/xml', content: Buffer.from(xml) },
      office.clock.now(),
    ),
  );
  const intentId = office.intent('statement', on);
  const { statements } = await office.desk('finance').statements.upload({ file: id, intentId });
  for (const { gap, differenceMinor } of statements)
    if (gap !== null || differenceMinor !== 0n)
      throw new Error(`statement of ${on}: gap ${gap?.code ?? 'none'}, differs ${differenceMinor}`);
}

/** How many days ahead duties are looked for. */
const AHEAD = 8;

/** What is due these days is reported, and payments noted as made, but for what is due from `before` on. */
export async function fileDuties(office: Office, before: IsoDate): Promise<void> {
  const payroll = office.desk('payroll').duties;
  const today = office.clock.today();
  const until = minDate(addDays(today, AHEAD), addDays(before, -1));
  const lateReason = 'Erst nach der Frist bekannt geworden';
  const soon = [addMonths(today, -1), today, until].map(monthOfDate);
  for (const month of new Set(soon)) {
    const page = await payroll.month({ month });
    for (const { kind, recipient, due, open } of page.groups)
      if (open > 0 && due <= until)
        await payroll.completeGroup({
          ...{ kind, recipient, due, doneOn: today },
          ...(due < today ? { lateReason } : {}),
          reference: `BEISPIEL-${monthOfDate(due)}`,
          intentId: office.intent('duties', kind, recipient, due, today),
        });
  }
  const { rows } = await payroll.list({ timing: 'by-date' });
  for (const { id, version, engagement, due } of rows)
    if (engagement === null && due <= until)
      await payroll.complete({
        ...{ id, version, doneOn: today, doneAt: '08:45' },
        ...(due < today ? { lateReason } : {}),
        reference: `BEISPIEL-${id.slice(-8)}`,
        intentId: office.intent('duty', id),
      });
}

/** Closes a month: proposed by finance, done by a second person. */
export async function closeMonth(office: Office, month: IsoDate, close: boolean): Promise<void> {
  const to = lastOfMonth(month);
  const { id } = await office.desk('finance').finance.proposeClose({
    to,
    intentId: office.intent('close', to),
  });
  if (!close) return;
  await office.desk('approver').finance.closePeriod({
    ...{ proposal: id, version: 1, close: true },
    intentId: office.intent('closed', to),
  });
}
