import { monotonicMs } from '@smart/calendar/clock';
import { XmlDocument } from 'libxml2-wasm';
import SEPA from 'sepa';
import { describe, expect, it } from 'vitest';
import {
  checkBatch,
  isBankDay,
  isTargetHoliday,
  makeRfReference,
  type Payment,
  paymentBlocks,
  SCHEME_MAXIMUM,
  writePain001,
} from '../src/index.ts';
import { batch, DEBTOR, IBANS, payment, refusal, TODAY } from './examples.ts';
import { standardFile, validate } from './schemas.ts';

const rules = { today: TODAY };
const NAMESPACE = { p: 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09' };

/** The text of every node an XPath finds, read by another parser than ours. */
function texts(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, NAMESPACE).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

const cents = (decimal: string): bigint => BigInt(decimal.replace('.', ''));

const codes = (changes: Partial<Payment>, more = {}): string[] =>
  refusal(() => writePain001(batch([payment(1, changes)], more), rules));

const everyKind = (): Payment[] => [
  payment(1),
  payment(2, { instant: true, purpose: undefined, categoryPurpose: undefined }),
  payment(3, {
    requestedDate: '2026-12-15',
    purpose: 'TAXS',
    categoryPurpose: 'TAXS',
    remittance: { kind: 'reference', reference: makeRfReference('AT-2026-0001') },
    creditor: { name: 'Finanzamt Österreich', iban: IBANS[0], bic: 'DEUTDEFF' },
  }),
  payment(4, {
    purpose: 'SSBE',
    categoryPurpose: 'SSBE',
    creditor: {
      name: 'Müller & Söhne',
      iban: IBANS[1],
      address: {
        street: 'Große Straße',
        buildingNumber: '12b',
        postCode: '1010',
        town: 'Wien',
        country: 'AT',
        lines: ['Stiege 2', 'Tür 7'],
      },
    },
  }),
  payment(5, {
    debtor: { name: 'Zweite Beispiel eGen', iban: 'AT02 2050 3021 0102 3600' },
    remittance: { kind: 'national-reference', reference: '010806817183', issuer: 'BBA' },
    instructionId: 'INSTR-5',
  }),
];

describe('a payment file', () => {
  it('obeys the EPC schema with every kind of payment, in both character sets', () => {
    validate(writePain001(batch(everyKind()), rules), 'pain.001.001.09');
    const unicode = writePain001(batch(everyKind(), { characters: 'unicode' }), rules);
    validate(unicode, 'pain.001.001.09');
    validate(writePain001(batch(everyKind(), { batchBooking: true }), rules), 'pain.001.001.09');
    expect(texts(unicode, '//p:Cdtr/p:Nm')).toContain('Müller & Söhne');
  });

  it('would be caught by the schema if a code were wrong', () => {
    const broken = writePain001(batch(everyKind()), rules).replace('<ChrgBr>SLEV', '<ChrgBr>OURS');
    if (standardFile('pain.001.001.09.xsd'))
      expect(() => validate(broken, 'pain.001.001.09')).toThrow();
  });

  it('makes one block an account, date, speed and category, with sums to the cent', () => {
    const xml = writePain001(batch(everyKind()), rules);
    expect(texts(xml, '/p:Document/p:CstmrCdtTrfInitn/p:GrpHdr/p:CtrlSum')).toEqual(['5000.15']);
    expect(texts(xml, '//p:GrpHdr/p:NbOfTxs')).toEqual(['5']);
    const blocks = texts(xml, '//p:PmtInf/p:CtrlSum').map(cents);
    expect(blocks.reduce((a, b) => a + b, 0n)).toBe(500_015n);
    expect(texts(xml, '//p:PmtInf/p:PmtInfId')).toEqual(
      [1, 2, 3, 4, 5].map((n) => `RUN-2026-11-A-${n}`),
    );
    expect(texts(xml, '//p:PmtTpInf/p:LclInstrm/p:Cd')).toEqual(['INST']);
    expect(texts(xml, '//p:Strd/p:CdtrRefInf/p:Tp/p:Issr').sort()).toEqual(['BBA', 'ISO']);
    expect(texts(xml, '//p:DbtrAgt//p:Othr/p:Id')).toEqual(['NOTPROVIDED']);
    expect(paymentBlocks(batch(everyKind())).map((b) => b.payments.length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  it('writes names in the Latin set of the EPC', () => {
    const xml = writePain001(batch(everyKind()), rules);
    expect(texts(xml, '//p:Cdtr/p:Nm')).toContain('Mueller + Soehne');
    expect(texts(xml, '//p:StrtNm')).toEqual(['Grosse Strasse']);
  });

  it('is the same bytes for the same payments in any order', () => {
    const forward = writePain001(batch(everyKind()), rules);
    expect(writePain001(batch(everyKind().reverse()), rules)).toBe(forward);
  });

  it('agrees with an independent writer on totals, ids and amounts', () => {
    const payments = Array.from({ length: 40 }, (_, n) => payment(n));
    const xml = writePain001(batch(payments), rules);
    SEPA.enableValidations(false);
    const other = new SEPA.Document('pain.001.001.09');
    other.grpHdr.id = 'RUN-2026-11-A';
    other.grpHdr.initiatorName = DEBTOR.name;
    other.grpHdr.created = new Date('2026-11-23T09:00:00Z');
    const info = other.createPaymentInfo();
    info.debtorIBAN = DEBTOR.iban;
    info.debtorBIC = DEBTOR.bic;
    info.debtorName = DEBTOR.name;
    info.requestedExecutionDate = new Date('2026-11-30');
    other.addPaymentInfo(info);
    for (const p of payments) {
      const tx = info.createTransaction();
      tx.creditorName = p.creditor.name;
      tx.creditorIBAN = p.creditor.iban;
      tx.amount = Number(p.amount) / 100;
      tx.end2endId = p.endToEndId;
      info.addTransaction(tx);
    }
    const theirs = other.toString();
    for (const path of ['//p:GrpHdr/p:NbOfTxs', '//p:PmtInf/p:NbOfTxs', '//p:EndToEndId'])
      expect(texts(xml, path)).toEqual(texts(theirs, path));
    for (const path of ['//p:GrpHdr/p:CtrlSum', '//p:PmtInf/p:CtrlSum', '//p:InstdAmt'])
      expect(texts(xml, path).map(Number)).toEqual(texts(theirs, path).map(Number));
    expect(texts(xml, '//p:CdtrAcct//p:IBAN')).toEqual(texts(theirs, '//p:CdtrAcct//p:IBAN'));
  });

  it('writes 30,000 payments in seconds and a fraction of the heap', () => {
    const payments = Array.from({ length: 30_000 }, (_, n) => payment(n));
    const before = process.memoryUsage().heapUsed;
    const start = monotonicMs();
    const xml = writePain001(batch(payments), rules);
    const took = monotonicMs() - start;
    const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    const size = Buffer.byteLength(xml) / 2 ** 20;
    console.info(
      `30,000 payments: ${size.toFixed(1)} MB in ${took.toFixed(0)} ms, ` +
        `heap +${heap.toFixed(0)} MB`,
    );
    validate(xml, 'pain.001.001.09');
    expect(took).toBeLessThan(10_000);
    expect(heap).toBeLessThan(400);
    expect(texts(xml, '//p:GrpHdr/p:CtrlSum')).toEqual(['34499850.00']);
  });
});

describe('currencies other than the euro', () => {
  it('go by the country’s own transfers, charges shared, in the same message', () => {
    const file = writePain001(batch([payment(1, { currency: 'SEK' })]), rules);
    expect(file).toContain('<SvcLvl><Cd>NURG</Cd></SvcLvl>');
    expect(file).toContain('<ChrgBr>SHAR</ChrgBr>');
    expect(file).toMatch(/<InstdAmt Ccy="SEK">/);
    expect(file).not.toContain('SEPA');
  });
});

describe('what is refused before anything is written', () => {
  it.each<[string, Partial<Payment>]>([
    ['payment.iban-invalid', { creditor: { name: 'X', iban: 'DE89370400440532013001' } }],
    ['payment.iban-invalid', { debtor: { ...DEBTOR, iban: 'none' } }],
    ['payment.country-not-sepa', { creditor: { name: 'X', iban: 'TR330006100519786457841326' } }],
    ['payment.bic-invalid', { creditor: { name: 'X', iban: IBANS[0], bic: 'NOBIC' } }],
    ['payment.amount-not-positive', { amount: 0n }],
    ['payment.amount-not-positive', { amount: -1n }],
    ['payment.amount-too-large', { amount: SCHEME_MAXIMUM + 1n }],
    ['payment.amount-too-large', { amount: 10n ** 40n }],
    ['payment.name-empty', { creditor: { name: '  ', iban: IBANS[0] } }],
    ['payment.name-unwritable', { creditor: { name: '山田', iban: IBANS[0] } }],
    ['payment.name-too-long', { creditor: { name: 'ä'.repeat(36), iban: IBANS[0] } }],
    ['payment.date-past', { requestedDate: '2026-11-22' }],
    ['payment.date-impossible', { requestedDate: '2026-02-30' }],
    ['payment.id-invalid', { endToEndId: '' }],
    ['payment.id-invalid', { endToEndId: 'a'.repeat(36) }],
    ['payment.id-invalid', { endToEndId: 'a//b' }],
    ['payment.id-invalid', { instructionId: 'ümlaut' }],
    ['payment.remittance-too-long', { remittance: { kind: 'text', text: 'x'.repeat(141) } }],
    ['payment.remittance-unwritable', { remittance: { kind: 'text', text: ' ' } }],
    ['payment.reference-invalid', { remittance: { kind: 'reference', reference: 'RF00123' } }],
    ['payment.purpose-invalid', { purpose: 'salary' }],
    [
      'payment.address-unstructured',
      { creditor: { name: 'X', iban: IBANS[0], address: { town: '', country: 'AT' } } },
    ],
    [
      'payment.address-too-long',
      {
        creditor: {
          name: 'X',
          iban: IBANS[0],
          address: { town: 'Wien', country: 'AT', lines: ['a', 'b', 'c'] },
        },
      },
    ],
  ])('%s', (code, changes) => {
    expect(codes(changes)).toEqual([code]);
  });

  it('an empty batch, a second use of an end-to-end id, a bad message id or time', () => {
    expect(refusal(() => writePain001(batch([]), rules))).toEqual(['payment.batch-empty']);
    const twice = batch([payment(1), payment(1)]);
    expect(refusal(() => writePain001(twice, rules))).toEqual(['payment.id-twice']);
    expect(codes({}, { messageId: 'x'.repeat(31) })).toEqual(['payment.message-id-invalid']);
    expect(codes({}, { createdAt: 'yesterday' })).toEqual(['payment.created-invalid']);
    expect(codes({}, { createdAt: '2026-02-30T09:00:00Z' })).toEqual(['payment.created-invalid']);
    expect(codes({}, { initiatingParty: { name: '' } })).toEqual(['payment.name-empty']);
  });

  it('payments of several currencies in one file', () => {
    const mixed = batch([payment(1), payment(2, { currency: 'SEK' })]);
    expect(refusal(() => writePain001(mixed, rules))).toEqual(['payment.currencies-mixed']);
  });

  it('lists every reason at once and names the payment', () => {
    const faults = checkBatch(
      batch([payment(1), payment(2, { amount: 0n, creditor: { name: 'X', iban: 'none' } })]),
      rules,
    );
    expect(faults.map((f) => [f.code, f.params.payment])).toEqual([
      ['payment.amount-not-positive', 'PAY-2026-00002'],
      ['payment.iban-invalid', 'PAY-2026-00002'],
    ]);
  });

  it('a date on which banks rest, unless the payment is instant; a house limit', () => {
    const holiday = { requestedDate: '2026-12-26' };
    const strict = { ...rules, isBankDay: (date: string) => isBankDay(date, isTargetHoliday) };
    expect(refusal(() => writePain001(batch([payment(1, holiday)]), strict))).toEqual([
      'payment.date-not-bank-day',
    ]);
    expect(checkBatch(batch([payment(1, { ...holiday, instant: true })]), strict)).toEqual([]);
    expect(checkBatch(batch([payment(1)]), { ...rules, maximum: 100_001n })).toEqual([]);
    expect(checkBatch(batch([payment(1)]), { ...rules, maximum: 100_000n })[0]?.code).toBe(
      'payment.amount-too-large',
    );
  });

  it('accepts what just fits', () => {
    const fits = payment(1, {
      amount: SCHEME_MAXIMUM,
      requestedDate: TODAY,
      endToEndId: 'E'.repeat(35),
      creditor: { name: 'n'.repeat(70), iban: IBANS[0] },
      remittance: { kind: 'text', text: 't'.repeat(140) },
    });
    validate(writePain001(batch([fits], { messageId: 'm'.repeat(30) }), rules), 'pain.001.001.09');
    expect(checkBatch(batch([fits]), rules)).toEqual([]);
  });

  it('a newer SEPA country is inside (Serbia)', () => {
    const serbia = payment(1, { creditor: { name: 'X', iban: 'RS35260005601001611379' } });
    expect(checkBatch(batch([serbia]), rules)).toEqual([]);
  });
});
