/** The office's bank in tests: files go in, statements come out. */
import { randomUUID } from 'node:crypto';
import {
  type ExecutionOptions,
  executePayments,
  type WrittenEntry,
  writeCamt053,
} from '@smart/banking/example-bank';
import { newId } from '../../src/database/index.ts';
import { storeFile } from '../../src/web/files.ts';
import type { PayOffice } from './payroll.ts';
import { ENTITY } from './work.ts';

/** The office's own account (an example IBAN). */
export const OFFICE_IBAN = 'AT483200000012345864';

interface Change {
  /** Of another account. */
  readonly iban?: string;
  readonly date?: string;
  /** Where the statement begins; where the last one ended when absent. */
  readonly opening?: bigint;
}

export interface Bank {
  readonly account: string;
  /** The next statement of the account with these lines; uploads it as finance. */
  readonly statement: (entries: readonly WrittenEntry[], change?: Change) => Promise<Uploaded>;
  /** Stores a statement for an upload of one's own. */
  readonly written: (entries: readonly WrittenEntry[], change?: Change) => Promise<string>;
  /** Uploads the same bytes once more. */
  readonly again: (file: string) => Promise<Uploaded>;
  /** Debits (and returns) of a payment file. */
  readonly executed: (xml: string, options?: ExecutionOptions) => WrittenEntry[];
}

export type Uploaded = Awaited<ReturnType<PayOffice['finance']['statements']['upload']>> & {
  readonly file: string;
};

export async function openBank(office: PayOffice, openingMinor = 10_000_000n): Promise<Bank> {
  const { finance, t } = office;
  const { id: account } = await finance.bankAccounts.add({
    intentId: randomUUID(),
    entityId: ENTITY,
    name: 'Main account',
    iban: OFFICE_IBAN,
    openedOn: '2026-01-01',
    openingMinor,
  });
  let balance = openingMinor;
  let sequence = 0;
  const upload = async (file: string) => {
    const answer = await finance.statements.upload({ intentId: randomUUID(), file });
    return { ...answer, file };
  };
  const store = async (xml: string): Promise<string> => {
    const id = newId();
    const content = Buffer.from(xml);
    const file = { id, owner: null, purpose: 'statement', name: 's.xml', content };
    const now = t.runtime.clock.now();
    await t.asSystem((tx) => storeFile(tx, { ...file, mediaType: 'application/xml' }, now));
    return id;
  };
  const written = async (
    entries: readonly WrittenEntry[],
    change: Change = {},
  ): Promise<string> => {
    sequence += 1;
    const date =
      change.date ??
      entries
        .map(({ bookingDate }) => bookingDate)
        .sort()
        .at(-1)!;
    const opening = { amount: change.opening ?? balance, date };
    const own = { iban: change.iban ?? OFFICE_IBAN, currency: 'EUR' };
    const one = { id: `S${sequence}`, sequence, account: own, opening, closingDate: date, entries };
    const xml = writeCamt053({
      version: '.001.08',
      messageId: `M${sequence}`,
      createdAt: `${date}T20:00:00`,
      statements: [one],
    });
    if (!change.iban) balance = entries.reduce((sum, { amount }) => sum + amount, opening.amount);
    return store(xml);
  };
  return {
    account,
    again: upload,
    executed: (xml, options) => executePayments(xml, options),
    written,
    statement: async (entries, change = {}) => upload(await written(entries, change)),
  };
}
