import {
  BankingFault,
  type Payment,
  type PaymentBatch,
  type StatementEntry,
} from '../src/index.ts';

export const DEBTOR = {
  name: 'Beispiel Genossenschaft eGen',
  iban: 'AT611904300234573201',
  bic: 'BKAUATWW',
};

/** IBANs published by national banks as examples. */
export const IBANS = [
  'DE89370400440532013000',
  'BE68539007547034',
  'FR1420041010050500013M02606',
  'ES9121000418450200051332',
  'NL91ABNA0417164300',
  'IT60X0542811101000000123456',
] as const;

export const TODAY = '2026-11-23';

export function payment(n: number, changes: Partial<Payment> = {}): Payment {
  return {
    endToEndId: `PAY-2026-${String(n).padStart(5, '0')}`,
    debtor: DEBTOR,
    requestedDate: '2026-11-30',
    amount: 100_000n + BigInt(n),
    currency: 'EUR',
    creditor: { name: `Beispiel Person ${n}`, iban: IBANS[n % IBANS.length] as string },
    remittance: { kind: 'text', text: `Lohn November 2026 / ${n}` },
    purpose: 'SALA',
    categoryPurpose: 'SALA',
    ...changes,
  };
}

export function batch(payments: readonly Payment[], changes: Partial<PaymentBatch> = {}) {
  return {
    messageId: 'RUN-2026-11-A',
    createdAt: '2026-11-23T09:00:00Z',
    initiatingParty: { name: DEBTOR.name },
    payments,
    ...changes,
  } satisfies PaymentBatch;
}

/** The codes a call is refused with; fails when it is not refused by a coded fault. */
export function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof BankingFault) return error.faults.map((f) => f.code);
    throw error;
  }
  return ['nothing was refused'];
}

let counter = 0;

/** A booked credit or debit of one payment, as read from a statement. */
export function entry(
  amount: bigint,
  detail: Partial<StatementEntry['details'][number]> = {},
  changes: Partial<StatementEntry> = {},
): StatementEntry {
  counter += 1;
  return {
    identity: `entry-${String(counter).padStart(6, '0')}`,
    position: counter,
    amount,
    currency: 'EUR',
    status: 'BOOK',
    reversal: false,
    bookingDate: '2026-11-24',
    valueDate: '2026-11-24',
    bankReference: `REF${counter}`,
    code: { domain: 'PMNT', family: undefined, subFamily: undefined, proprietary: undefined },
    batch: undefined,
    details: [
      {
        amount,
        endToEndId: undefined,
        instructionId: undefined,
        messageId: undefined,
        paymentInformationId: undefined,
        bankReference: undefined,
        counterparty: { name: undefined, iban: undefined, bic: undefined },
        references: [],
        text: '',
        purpose: undefined,
        returnReason: undefined,
        charges: [],
        instructed: undefined,
        ...detail,
      },
    ],
    detailsComplete: true,
    charges: [],
    note: '',
    ...changes,
  };
}
