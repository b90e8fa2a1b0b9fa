/** The client's and the house's bank: executes what was sent and books what came in. */
import { executePayments, writeCamt053 } from '@smart/banking/example-bank';

export interface Incoming {
  readonly amount: bigint;
  readonly name: string;
  readonly iban: string;
  /** Structured creditor reference, or what the payer wrote. */
  readonly reference?: string;
  readonly text?: string;
}

/** The account's first statement, beginning at nothing, in the newer version of the standard. */
export function statementOf(of: {
  readonly iban: string;
  readonly owner: string;
  readonly from: string;
  readonly on: string;
  readonly paymentFile: string;
  readonly incoming: readonly Incoming[];
}): string {
  const { iban, owner, from, on } = of;
  const credits = of.incoming.map(({ amount, name, iban: payer, reference, text }, i) => {
    const words = { ...(reference ? { reference } : {}), ...(text ? { text } : {}) };
    const detail = { amount, counterparty: { name, iban: payer }, ...words };
    return { amount, bookingDate: on, bankReference: `WALK-${i + 1}`, details: [detail] };
  });
  const debits = executePayments(of.paymentFile, { bookingDate: on });
  return writeCamt053({
    version: '.001.08',
    messageId: 'WALK-0001',
    createdAt: `${on}T20:00:00.000Z`,
    statements: [
      {
        id: 'WALK-0001',
        sequence: 1,
        account: { iban, currency: 'EUR', owner },
        opening: { amount: 0n, date: from },
        closingDate: on,
        entries: [...credits, ...debits],
      },
    ],
  });
}
