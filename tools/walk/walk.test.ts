/**
 * The whole line in a real browser: a new person, a new client, and at the end the books. What the
 * figures must be is worked by hand in `by-hand.ts`. With `WALK_PICTURES=1` every page walked is
 * drawn at 390 and 1280 px into `.screens/walk/`, to be looked at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCamt053 } from '@smart/banking';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { openBrowser } from '../../packages/site/test/browser.ts';
import { BANK, BOOKS, german, ORDER, PAY, plain } from './by-hand.ts';
import { dayOne } from './day-one.ts';
import { DAY_ONE, DAY_TWO, dayTwo } from './day-two.ts';
import { type IssuedInvoice, readInvoice } from './invoice.ts';
import { freePort, startPlatform, temporaryFolder } from './platform.ts';
import { beginWalk, type Found, type Walk } from './walk.ts';
import { pattern } from './words.ts';

const root = resolve(import.meta.dirname, '../..');
const standards = resolve(root, process.env.STANDARDS_DIR ?? '../shared/standards');
const MINUTES = 60_000;

/** Both days at one port and on one folder, with a stop and a second start between them. */
async function walkBothDays(): Promise<{ readonly walk: Walk; readonly found: Found }> {
  const folder = temporaryFolder();
  const at = { port: await freePort(), dataDir: join(folder.path, 'data') };
  const browser = await openBrowser();
  let platform = await startPlatform({ ...at, date: DAY_ONE });
  try {
    const walk = beginWalk(browser, platform);
    await dayOne(walk);
    await platform.stop();
    platform = await startPlatform({ ...at, date: DAY_TWO });
    return { walk, found: await dayTwo(walk) };
  } finally {
    await browser.close();
    await platform.stop();
    folder.remove();
  }
}

/** Throws with the schema's words; without the third-party schema one line says so. */
function validate(xml: Buffer, schema: string): void {
  const file = join(standards, 'iso20022', `${schema}.xsd`);
  if (!existsSync(file)) {
    console.info(`${schema}: not in STANDARDS_DIR, its check did not run`);
    return;
  }
  const xsd = XmlDocument.fromBuffer(readFileSync(file));
  const document = XmlDocument.fromBuffer(xml);
  const validator = XsdValidator.fromDoc(xsd);
  validator.validate(document);
  for (const each of [document, validator, xsd]) each.dispose();
}

const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString() === '%PDF-' && bytes.length > 5_000;

/** An invoice is a paper, keeps the rules of EN 16931, and says what was agreed. */
function expectInvoice(
  issued: IssuedInvoice | undefined,
  agreed: { readonly net: bigint; readonly gross: bigint },
  walk: Walk,
): void {
  if (!issued) throw new Error('an invoice is missing');
  expect(isPdf(issued.pdf.bytes)).toBe(true);
  const { invoice, broken } = readInvoice(issued);
  expect(broken).toEqual([]);
  expect(invoice.number).toBe(issued.number);
  expect(invoice.buyer.vatId).toBe(walk.client.vatNumber);
  expect([invoice.totals.net, invoice.totals.due]).toEqual([agreed.net, agreed.gross]);
}

function expectPay({ walk, found }: { walk: Walk; found: Found }): void {
  const preview = plain(walk.told.preview ?? '');
  for (const part of [PAY.net, PAY.cost, PAY.gross, PAY.employee, PAY.withholding])
    expect(preview).toContain(german(part));
  expect(found.refusal).toContain('payroll.same-person');
  const payslip = plain(found.payslip);
  for (const part of [PAY.net, PAY.gross, PAY.withholding, PAY.cost])
    expect(payslip).toContain(german(part));
  expect(isPdf(found.payslipPaper.bytes)).toBe(true);
}

function expectPayments(found: Found): void {
  expect(found.fileAgain.bytes.equals(found.file.bytes)).toBe(true);
  validate(found.file.bytes, 'pain.001.001.09');
  const { statements } = readCamt053(Buffer.from(found.statement));
  validate(Buffer.from(found.statement), 'camt.053.001.08');
  expect(statements[0]?.entries.length).toBe(8);
  // Eight lines: three came in, five went out; every one found its counterpart.
  expect(found.uploaded).toMatch(
    new RegExp(pattern('de', 'statements_taken', ['.*', '8', '8', '0'])),
  );
  expect(found.uploaded).toMatch(new RegExp(pattern('de', 'statements_agrees')));
  expect(found.uploadedAgain).toMatch(new RegExp(pattern('de', 'statements_already')));
  expect(found.booksAgain).toEqual(found.books);
}

/** What the person and the office read in the end. */
function expectSeen(found: Found): void {
  expect(found.paidPayslip).toMatch(new RegExp(pattern('de', 'payslips_lead_executed')));
  expect(found.share).toMatch(new RegExp(pattern('de', 'shares_title_member')));
  for (const name of ['Ada Beispiel', 'Paul Beispiel', 'Fina Beispiel'])
    expect(found.looked).toContain(name);
  for (const paid of found.invoices)
    expect(paid).toMatch(new RegExp(pattern('de', 'invoices_all_paid')));
}

test(
  'a new person and a new client walk the whole line, and the books balance',
  async () => {
    const walked = await walkBothDays();
    const { walk, found } = walked;
    expect(walk.told.orderPaper).toBe('%PDF-');
    expect(walk.told.contract).toBe('%PDF-');
    expectInvoice(walk.deposit, ORDER.deposit, walk);
    expectInvoice(walk.final, ORDER.final, walk);
    expectPay(walked);
    expectPayments(found);
    expect(found.books.debit).toBe(found.books.credit);
    expect(found.books.balances).toEqual(BOOKS);
    expect(found.books.balances.bank).toBe(BANK);
    // Nothing waits for anybody: no client, member, person, authority or statement line.
    expect(found.books.open).toEqual({});
    expectSeen(found);
    expect(walk.findings).toEqual([]);
  },
  10 * MINUTES,
);
