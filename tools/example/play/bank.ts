/** The example bank's side: what it books until the office fetches a statement. */

import {
  closingOf,
  executePayments,
  type WrittenEntry,
  writeCamt053,
} from '@smart/banking/example-bank';
import type { IsoDate } from '@smart/calendar';

export interface Credit {
  readonly on: IsoDate;
  readonly amount: bigint;
  readonly payer: { readonly name: string; readonly iban: string };
  readonly reference?: string;
  readonly text?: string;
}

export interface Bank {
  readonly iban: string;
  /** Somebody pays us. */
  readonly credit: (credit: Credit) => void;
  /** We send a payment file. */
  readonly execute: (pain: string, returned?: Readonly<Record<string, string>>) => void;
  /** The statement of everything booked up to a day; null when nothing was. */
  readonly statement: (on: IsoDate) => string | null;
  /** What the account holds after the last statement. */
  readonly balance: () => bigint;
}

export function openBank(
  { iban, currency, owner }: { iban: string; currency: string; owner: string },
  opensOn: IsoDate,
): Bank {
  let waiting: WrittenEntry[] = [];
  let balance = 0n;
  let last = opensOn;
  let sequence = 0;
  return {
    iban,
    credit: ({ on, amount, payer, reference, text }) => {
      const detail = { amount, counterparty: payer };
      const words = { ...(reference ? { reference } : {}), ...(text ? { text } : {}) };
      waiting.push({ amount, bookingDate: on, details: [{ ...detail, ...words }] });
    },
    execute: (pain, returned) => {
      waiting.push(...executePayments(pain, returned ? { returned } : {}));
    },
    statement: (on) => {
      const entries = waiting
        .filter(({ bookingDate }) => bookingDate <= on)
        .sort((a, b) => (a.bookingDate < b.bookingDate ? -1 : 1));
      if (entries.length === 0) return null;
      waiting = waiting.filter(({ bookingDate }) => bookingDate > on);
      sequence += 1;
      const id = `XB-${String(sequence).padStart(4, '0')}`;
      const named = entries.map((entry, i) => ({
        ...entry,
        bankReference: entry.bankReference ?? `${id}-${i + 1}`,
      }));
      const statement = {
        ...{ id, sequence, account: { iban, currency, owner } },
        opening: { amount: balance, date: last },
        ...{ closingDate: on, entries: named },
      };
      balance = closingOf(statement);
      last = on;
      return writeCamt053({
        version: sequence % 2 === 0 ? '.001.02' : '.001.08',
        messageId: id,
        createdAt: `${on}T20:00:00.000Z`,
        statements: [statement],
      });
    },
    balance: () => balance,
  };
}
