import { monotonicMs } from '@smart/calendar/clock';
import { describe, expect, it } from 'vitest';
import { executePayments, writeCamt053 } from '../src/example-bank/index.ts';
import {
  type CamtVersion,
  matchEntries,
  type OutgoingPayment,
  type Payment,
  paymentBlocks,
  readCamt053,
  type Statement,
  writePain001,
} from '../src/index.ts';
import { batch, DEBTOR, payment, refusal, TODAY } from './examples.ts';
import { validate } from './schemas.ts';

const payments = [
  payment(1),
  payment(2),
  payment(3, { requestedDate: '2026-12-26' }),
  payment(4, { requestedDate: '2026-12-26', instant: true }),
];

const sentOf = (given: readonly Payment[]): OutgoingPayment[] =>
  paymentBlocks(batch(given)).flatMap((block) =>
    block.payments.map((p) => ({
      kind: 'payment' as const,
      id: p.endToEndId,
      endToEndId: p.endToEndId,
      messageId: 'RUN-2026-11-A',
      paymentInformationId: block.paymentInformationId,
      amount: p.amount,
      currency: 'EUR',
      creditorIban: p.creditor.iban,
      state: 'sent' as const,
    })),
  );

function answer(
  xml: string,
  version: CamtVersion,
  options: Parameters<typeof executePayments>[1],
): Statement {
  const written = writeCamt053({
    version,
    messageId: 'ANSWER',
    createdAt: '2027-01-04T04:00:00Z',
    statements: [
      {
        id: 'S1',
        sequence: 1,
        account: { iban: DEBTOR.iban, currency: 'EUR' },
        opening: { amount: 10_000_000n, date: '2026-11-23' },
        closingDate: '2026-12-31',
        entries: executePayments(xml, options),
      },
    ],
  });
  validate(written, `camt.053${version}`);
  return readCamt053(written).statements[0] as Statement;
}

const xml = writePain001(batch(payments), { today: TODAY });

describe.each<CamtVersion>(['.001.02', '.001.08'])('the example bank answers in %s', (version) => {
  it.each(['single', 'listed', 'sum'] as const)(
    'with %s bookings that close the circle',
    (booking) => {
      const statement = answer(xml, version, { booking });
      const found = matchEntries(statement.entries, sentOf(payments)).proposals;
      const done = found.flatMap((p) => p.placements);
      expect(done.map((p) => (p.to === 'item' ? [p.item, p.effect] : p)).toSorted()).toEqual(
        payments.map((p) => [p.endToEndId, 'executed']),
      );
      expect(found.every((p) => p.certainty === 'certain')).toBe(true);
      // 1,000.01 + 1,000.02 + 1,000.03 + 1,000.04 leave a balance of 100,000.00.
      expect(statement.closing?.amount).toBe(10_000_000n - 400_010n);
    },
  );

  it('on bank days, instant payments on any day, returns the day after', () => {
    const statement = answer(xml, version, { returned: { 'PAY-2026-00002': 'AC04' } });
    expect(statement.entries.map((e) => [e.bookingDate, e.amount])).toEqual([
      ['2026-11-30', -100_001n],
      ['2026-11-30', -100_002n],
      ['2026-12-28', -100_003n],
      ['2026-12-26', -100_004n],
      ['2026-12-01', 100_002n],
    ]);
    const outcomes = matchEntries(statement.entries, sentOf(payments)).proposals;
    expect(outcomes.filter((p) => p.outcome === 'returned')).toMatchObject([
      { placements: [{ item: 'PAY-2026-00002', effect: 'returned', amount: 100_002n }] },
    ]);
    expect(outcomes.filter((p) => p.outcome === 'executed').length).toBe(4);
  });
});

describe('the example bank refuses', () => {
  it('a file whose sums or counts are wrong, and what is no payment file', () => {
    expect(refusal(() => executePayments(xml.replace('1000.01', '1000.02')))).toEqual([
      'payment.control-sum',
    ]);
    expect(refusal(() => executePayments(xml.replace('<NbOfTxs>4', '<NbOfTxs>5')))).toEqual([
      'payment.control-sum',
    ]);
    expect(
      refusal(() => executePayments(xml.replace('pain.001.001.09', 'pain.008.001.08'))),
    ).toEqual(['payment.not-a-payment-file']);
    expect(refusal(() => executePayments('no xml'))).toEqual(['statement.not-xml']);
  });

  it('nothing of a run of 30,000: written, booked, read back and matched', () => {
    const many = Array.from({ length: 30_000 }, (_, n) => payment(n));
    const start = monotonicMs();
    const file = writePain001(batch(many), { today: TODAY });
    const entries = executePayments(file, { booking: 'listed' });
    const written = monotonicMs() - start;
    const answerXml = writeCamt053({
      version: '.001.08',
      messageId: 'A',
      createdAt: '2026-12-01T04:00:00Z',
      statements: [
        {
          id: 'S',
          sequence: 1,
          account: { iban: DEBTOR.iban, currency: 'EUR' },
          opening: { amount: 0n, date: '2026-11-30' },
          closingDate: '2026-11-30',
          entries,
        },
      ],
    });
    const size = Buffer.byteLength(answerXml);
    const reading = monotonicMs();
    const read = readCamt053(answerXml, { maxBytes: 64 * 1024 * 1024 });
    const matching = monotonicMs();
    const statement = read.statements[0] as Statement;
    const { proposals } = matchEntries(statement.entries, sentOf(many));
    const end = monotonicMs();
    console.info(
      `30,000 payments: written and booked in ${written.toFixed(0)} ms; statement of ` +
        `${(size / 2 ** 20).toFixed(1)} MB read in ${(matching - reading).toFixed(0)} ms, ` +
        `matched in ${(end - matching).toFixed(0)} ms`,
    );
    expect(proposals.filter((p) => p.outcome === 'executed').length).toBe(30_000);
  });
});
