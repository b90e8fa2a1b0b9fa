/** A week later: the days were worked, everybody is paid, and the money comes in. */
import { signIn } from './account.ts';
import { statementOf } from './bank.ts';
import { readBooks } from './books.ts';
import { ORDER, SHARE } from './by-hand.ts';
import { ask } from './call.ts';
import { confirmDays } from './engagement.ts';
import { issueInvoice, readInvoice } from './invoice.ts';
import { payOut, upload } from './payments.ts';
import { payRun, readPayslip, tryToApproveAlone } from './payroll.ts';
import type { Visitor } from './visitor.ts';
import { type Found, member, staff, step, type Walk } from './walk.ts';

export const DAY_ONE = '2026-11-23';
export const DAY_TWO = '2026-11-30';

interface Account {
  readonly rows: readonly { readonly iban: string }[];
}

/** The account's statement: the file executed, the client and the new member paid. */
async function statement(walk: Walk, finance: Visitor, file: string): Promise<string> {
  const { client, person, deposit, final, told } = walk;
  if (!deposit || !final) throw new Error('an invoice is missing');
  const { rows } = await ask<Account>(finance, 'bankAccounts.list', {});
  const payer = { name: client.name, iban: client.iban };
  const reference = readInvoice(final).invoice.payment?.reference ?? '';
  return statementOf({
    ...{ iban: rows[0]?.iban ?? '', owner: 'Smart Coop Austria eG', paymentFile: file },
    ...{ from: DAY_ONE, on: DAY_TWO },
    incoming: [
      // The first by its number in free text, the second by its reference.
      { ...payer, amount: ORDER.deposit.gross, text: `Rechnung ${deposit.number}` },
      { ...payer, amount: ORDER.final.gross, reference },
      {
        ...{ name: `${person.givenName} ${person.familyName}`, iban: person.iban },
        ...{ amount: SHARE, reference: told.share ?? '' },
      },
    ],
  });
}

/** The month's run; answers how the approver was refused who had prepared one. */
async function pay(officer: Visitor, approver: Visitor): Promise<string> {
  const month = DAY_TWO.slice(0, 7);
  const refusal = await step('approve alone', () => tryToApproveAlone(approver, month, DAY_TWO));
  await step('payroll run', () => payRun(officer, approver, month, DAY_TWO));
  return refusal;
}

/** What the person sees of it all. */
async function look(me: Visitor, payslip: string) {
  await me.open(payslip);
  await me.look('92-payslip-paid');
  const paidPayslip = await me.read();
  await me.open('/me/share');
  await me.look('93-share-paid');
  const share = await me.read();
  await me.open('/money/budget');
  await me.look('94-budget');
  await me.open('/home');
  await me.look('95-home');
  await me.open('/me/data');
  await me.look('96-who-looked');
  return { paidPayslip, share, looked: await me.read() };
}

/** The days were worked and the rest is invoiced. */
async function work(walk: Walk, me: Visitor, finance: Visitor): Promise<void> {
  await step('sign in again', () => signIn(me, '/home', walk.person));
  await step('home', () => me.look('60-home'));
  await step('confirm days', () => confirmDays(me, walk.told.engagement ?? ''));
  walk.final = await step('final invoice', () => issueInvoice(finance, '62-final'));
}

/** Payslip, payment file, the statement and the books. */
async function settle(
  walk: Walk,
  me: Visitor,
  { officer, approver, finance }: Readonly<Record<'officer' | 'approver' | 'finance', Visitor>>,
): Promise<Omit<Found, 'refusal'>> {
  const { path, text, paper } = await step('payslip', () => readPayslip(me));
  const paid = await step('payment file', () => payOut(officer, approver, DAY_TWO));
  const xml = await step('statement', () =>
    statement(walk, finance, paid.file.bytes.toString('utf8')),
  );
  const uploaded = await step('upload', () => upload(finance, xml, '80-statement'));
  const books = await step('books', () => readBooks(finance));
  const uploadedAgain = await step('upload again', () =>
    upload(finance, xml, '81-statement-again'),
  );
  const booksAgain = await readBooks(finance);
  await finance.open('/desk/suspense');
  await finance.look('82-suspense');
  await finance.open('/desk/invoices');
  await finance.look('83-invoices-paid');
  const invoices = [];
  for (const { id } of [walk.deposit, walk.final].filter((each) => each !== undefined)) {
    await finance.open(`/desk/invoices/${id}`);
    invoices.push(await finance.read());
  }
  const seen = await step('what the person sees', () => look(me, path));
  const papers = { payslip: text, payslipPaper: paper, file: paid.file, fileAgain: paid.again };
  return {
    ...papers,
    ...seen,
    invoices,
    statement: xml,
    uploaded,
    uploadedAgain,
    books,
    booksAgain,
  };
}

export async function dayTwo(walk: Walk): Promise<Found> {
  const me = await member(walk);
  const finance = await staff(walk, 'finance officer');
  await work(walk, me, finance);
  const officer = await staff(walk, 'payroll officer');
  const approver = await staff(walk, 'second approver');
  const refusal = await pay(officer, approver);
  const found = await settle(walk, me, { officer, approver, finance });
  for (const each of [me, finance, officer, approver]) await each.close();
  return { ...found, refusal };
}
