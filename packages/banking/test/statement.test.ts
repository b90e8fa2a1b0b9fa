import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WrittenEntry, type WrittenFile, writeCamt053 } from '../src/example-bank/index.ts';
import {
  bookedEntries,
  type CamtVersion,
  follows,
  isStatementOf,
  readCamt053,
  requireAccount,
  type Statement,
} from '../src/index.ts';
import { DEBTOR, IBANS, refusal } from './examples.ts';
import { standardFile, validate } from './schemas.ts';

const VERSIONS: readonly CamtVersion[] = ['.001.02', '.001.08'];

const credit = (amount: bigint, changes: Partial<WrittenEntry> = {}): WrittenEntry => ({
  amount,
  bookingDate: '2026-11-24',
  bankReference: 'B1',
  details: [
    {
      amount,
      endToEndId: 'KUNDE-77',
      counterparty: { name: 'Kundin & Co <Wien>', iban: IBANS[0], bic: 'COBADEFF' },
      text: 'RE AT-2026-0001 vom 3. November; vielen Dank',
    },
  ],
  ...changes,
});

const rich: readonly WrittenEntry[] = [
  credit(120_000n),
  credit(99_500n, {
    bankReference: 'B2',
    details: [
      {
        amount: 99_500n,
        reference: 'RF18539007547034',
        charge: 500n,
        instructed: { decimal: '1000.00', currency: 'EUR' },
        counterparty: { name: 'Foreign client', iban: IBANS[2] },
      },
    ],
  }),
  {
    amount: -300_000n,
    bookingDate: '2026-11-24',
    valueDate: '2026-11-25',
    bankReference: 'B3',
    batch: { messageId: 'RUN-1', paymentInformationId: 'RUN-1-1', count: 2 },
    details: [
      { amount: -100_000n, endToEndId: 'PAY-1', counterparty: { iban: IBANS[1] }, purpose: 'SALA' },
      { amount: -200_000n, endToEndId: 'PAY-2', counterparty: { iban: IBANS[3] } },
    ],
  },
  {
    amount: 100_000n,
    bookingDate: '2026-11-25',
    bankReference: 'B4',
    code: ['PMNT', 'ICDT', 'RRTN'],
    details: [
      {
        amount: 100_000n,
        endToEndId: 'PAY-1',
        returnReason: 'AC04',
        counterparty: { name: 'Beispiel Person', iban: IBANS[1] },
      },
    ],
  },
  credit(77n, { status: 'PDNG', bankReference: 'B5' }),
  { amount: -990n, bookingDate: '2026-11-25', reversal: true, details: [], note: 'Entgelt' },
];

function file(
  version: CamtVersion,
  entries: readonly WrittenEntry[],
  changes: Partial<WrittenFile['statements'][number]> = {},
): WrittenFile {
  return {
    version,
    messageId: 'STMT-1',
    createdAt: '2026-11-26T04:00:00Z',
    statements: [
      {
        id: '2026-11-26',
        sequence: 25,
        account: { iban: DEBTOR.iban, currency: 'EUR', owner: DEBTOR.name },
        opening: { amount: -5_000n, date: '2026-11-23' },
        closingDate: '2026-11-25',
        entries,
        ...changes,
      },
    ],
  };
}

const only = (xml: string | Uint8Array): Statement => readCamt053(xml).statements[0] as Statement;

describe("a bank's own sample statement", () => {
  it('is read completely', () => {
    const sample = standardFile('examples/nordea-camt053.xml');
    if (!sample) return;
    const read = readCamt053(sample);
    const statement = read.statements[0] as Statement;
    expect([read.kind, read.version, read.statements.length]).toEqual(['statement', '.001.02', 1]);
    expect([statement.id, statement.sequence]).toEqual(['2019-05-09-04.44.12-EUR0574', 25]);
    expect(statement.account).toEqual({
      iban: 'FI8529501800030574',
      other: undefined,
      currency: 'EUR',
      owner: 'TEST COMPANY',
    });
    expect(statement.opening).toEqual({ amount: 20_050n, date: '2019-05-08' });
    expect(statement.closing).toEqual({ amount: 880_050n, date: '2019-05-08' });
    expect(statement.entries.map((e) => e.amount)).toEqual([
      1_000_000n,
      10_050n,
      -70_050n,
      -30_000n,
      -40_000n,
      -10_000n,
    ]);
    expect(statement.entries.map((e) => e.bankReference)).toEqual([
      '1905082588CEAA0001',
      '1905082588SM12345678',
      '1905082588CEAG0003',
      '1905092588CEAG0004',
      '1905082588CVCC1111',
      '1905082588AU123456',
    ]);
    const details = statement.entries.map((e) => e.details[0]);
    expect(details.map((d) => d?.endToEndId)).toEqual([
      '20190501-E00005',
      undefined,
      '20190508-E123456',
      undefined,
      undefined,
      undefined,
    ]);
    expect(details[0]?.references).toEqual(['00000000000000001245']);
    expect(details[1]?.text).toBe('Free text max 140 characters and max 35 characters in one line');
    expect(details[2]).toMatchObject({
      references: ['RF332348236'],
      paymentInformationId: 'PMNTINFID08052019',
      instructionId: 'INSTRID20190508',
      messageId: '0001',
    });
    expect(details[5]?.text).toBe('CMS/Account Number');
    expect(statement.entries[5]?.code).toMatchObject({ domain: 'CAMT', subFamily: 'SWEP' });
    expect(statement.entries.every((e) => e.detailsComplete && e.status === 'BOOK')).toBe(true);
  });
});

describe.each(VERSIONS)('a statement of version %s', (version) => {
  const xml = writeCamt053(file(version, rich));
  const statement = only(xml);

  it('obeys the ISO schema, as statement and as notification', () => {
    validate(xml, `camt.053${version}`);
    const notification = writeCamt053({ ...file(version, rich), kind: 'notification' });
    validate(notification, `camt.054${version}`);
    expect(readCamt053(notification).kind).toBe('notification');
  });

  it('comes back with every figure', () => {
    // −50.00 opening; 1,200.00 + 995.00 − 3,000.00 + 1,000.00 − 9.90 booked, 0.77 pending.
    expect(statement.opening?.amount).toBe(-5_000n);
    expect(statement.closing).toEqual({ amount: 13_510n, date: '2026-11-25' });
    expect(bookedEntries(statement).map((e) => e.amount)).toEqual([
      120_000n,
      99_500n,
      -300_000n,
      100_000n,
      -990n,
    ]);
    expect(statement.entries[4]?.status).toBe('PDNG');
    expect(statement.entries[5]).toMatchObject({ reversal: true, note: 'Entgelt', details: [] });
    expect(statement.entries[2]).toMatchObject({
      valueDate: '2026-11-25',
      detailsComplete: true,
      batch: { messageId: 'RUN-1', paymentInformationId: 'RUN-1-1', count: 2 },
    });
  });

  it('tells who paid what for which reason', () => {
    expect(statement.entries[0]?.details[0]).toMatchObject({
      endToEndId: 'KUNDE-77',
      counterparty: { name: 'Kundin & Co <Wien>', iban: IBANS[0], bic: 'COBADEFF' },
      text: 'RE AT-2026-0001 vom 3. November; vielen Dank',
    });
    const charged = statement.entries[1]?.details[0];
    expect(charged?.references).toEqual(['RF18539007547034']);
    expect(charged?.charges.map((c) => c.amount)).toEqual([500n]);
    expect(charged?.instructed).toEqual({ decimal: '1000.00', currency: 'EUR' });
    expect(statement.entries[2]?.details.map((d) => [d.endToEndId, d.amount, d.purpose])).toEqual([
      ['PAY-1', -100_000n, 'SALA'],
      ['PAY-2', -200_000n, undefined],
    ]);
  });

  it('names the one who sent a returned payment back, not ourselves', () => {
    expect(statement.entries[3]?.details[0]).toMatchObject({
      endToEndId: 'PAY-1',
      returnReason: { code: 'AC04', text: '' },
      counterparty: { name: 'Beispiel Person', iban: IBANS[1] },
    });
  });

  it('proves by its balances that nothing is missing', () => {
    const [head, ...lines] = xml.split('<Ntry>');
    const without = [head, ...lines.slice(1)].join('<Ntry>');
    expect(refusal(() => readCamt053(without))).toEqual(['statement.incomplete']);
    expect(refusal(() => readCamt053(xml.replace('OPBD', 'INFO')))).toEqual([
      'statement.balance-missing',
    ]);
    const previous = xml.replace('OPBD', 'PRCD');
    expect(only(previous).opening?.amount).toBe(-5_000n);
  });

  it('knows an entry again in every file that carries it', () => {
    const identities = statement.entries.map((e) => e.identity);
    expect(new Set(identities).size).toBe(identities.length);
    expect(only(xml).entries.map((e) => e.identity)).toEqual(identities);
    const notice = writeCamt053({ ...file(version, rich.slice(0, 4)), kind: 'notification' });
    expect(only(notice).entries.map((e) => e.identity)).toEqual(identities.slice(0, 4));
    const terse = rich.map((e) => (e.bankReference ? { ...e, details: [] } : e));
    expect(only(writeCamt053(file(version, terse))).entries.map((e) => e.identity)).toEqual(
      identities,
    );
    const other: CamtVersion = version === '.001.02' ? '.001.08' : '.001.02';
    expect(only(writeCamt053(file(other, rich))).entries.map((e) => e.identity)).toEqual(
      identities,
    );
  });

  it('tells two equal lines of a day apart, and the accounts', () => {
    const twins = [credit(100n), credit(100n)].map((e) => ({ ...e, bankReference: undefined }));
    const [a, b] = only(writeCamt053(file(version, twins))).entries;
    expect(a?.identity).not.toBe(b?.identity);
    const elsewhere = file(version, twins, { account: { iban: IBANS[0], currency: 'EUR' } });
    expect(only(writeCamt053(elsewhere)).entries[0]?.identity).not.toBe(a?.identity);
  });

  it('holds several statements in one file, all or none', () => {
    const one = file(version, rich);
    const two = file(version, [credit(5n)], { id: 'second', sequence: 26 });
    const both = writeCamt053({ ...one, statements: [...one.statements, ...two.statements] });
    validate(both, `camt.053${version}`);
    expect(readCamt053(both).statements.map((s) => s.id)).toEqual(['2026-11-26', 'second']);
    const broken = both.replace(
      /(<Amt Ccy="EUR">)0\.05(?=<\/Amt><CdtDbtInd>CRDT<\/CdtDbtInd><Sts>)/,
      '$10.06',
    );
    expect(broken).not.toBe(both);
    expect(refusal(() => readCamt053(broken))).toEqual(['statement.incomplete']);
  });
});

describe('account and continuity', () => {
  const first = only(writeCamt053(file('.001.08', [credit(500n)])));
  const next = (changes: object): Statement =>
    only(
      writeCamt053(
        file('.001.08', [], {
          sequence: 26,
          opening: { amount: -4_500n, date: '2026-11-25' },
          ...changes,
        }),
      ),
    );

  it("detects another account's statement", () => {
    expect(isStatementOf(first, 'AT61 1904 3002 3457 3201')).toBe(true);
    expect(isStatementOf(first, IBANS[0])).toBe(false);
    expect(refusal(() => requireAccount(first, [IBANS[0], IBANS[1]]))).toEqual([
      'statement.other-account',
    ]);
    requireAccount(first, [IBANS[0], DEBTOR.iban]);
  });

  it('finds a gap between statements', () => {
    expect(follows(first, next({}))).toBeNull();
    expect(follows(first, next({ sequence: 1 }))).toBeNull();
    expect(follows(first, next({ sequence: 28 }))?.code).toBe('statement.sequence-gap');
    expect(follows(first, next({ opening: { amount: 1n, date: '2026-11-25' } }))?.code).toBe(
      'statement.gap',
    );
    expect(follows(first, next({ account: { iban: IBANS[0], currency: 'EUR' } }))?.code).toBe(
      'statement.other-account',
    );
  });

  it('keeps a Swedish account in its own currency', () => {
    const sek = file('.001.08', [credit(500n)], {
      account: { iban: 'SE4550000000058398257466', currency: 'SEK' },
    });
    expect(only(writeCamt053(sek)).account.currency).toBe('SEK');
  });
});

describe('writing and reading are inverse', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).map((t) => t.replace(/\p{C}/gu, ''));
  const details = fc.record({
    amount: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).filter((n) => n !== 0n),
    text: texts,
    name: texts,
    endToEndId: fc.stringMatching(/^[A-Za-z0-9]{1,35}$/),
  });

  it('for any amounts, texts and names', () => {
    fc.assert(
      fc.property(
        fc.array(details, { maxLength: 8 }),
        fc.constantFrom(...VERSIONS),
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        (list, version, opening) => {
          const entries = list.map(
            (d, n): WrittenEntry => ({
              amount: d.amount,
              bookingDate: '2026-11-24',
              bankReference: `R${n}`,
              details: [
                {
                  amount: d.amount,
                  text: d.text,
                  endToEndId: d.endToEndId,
                  counterparty: { name: d.name },
                },
              ],
            }),
          );
          const written = file(version, entries, {
            opening: { amount: opening, date: '2026-11-23' },
          });
          const read = only(writeCamt053(written));
          const found = read.entries.map((e) => [
            e.amount,
            e.details[0]?.endToEndId,
            e.details[0]?.text,
          ]);
          expect(found).toEqual(list.map((d) => [d.amount, d.endToEndId, d.text.trim()]));
          const total = list.reduce((sum, d) => sum + d.amount, opening);
          expect(read.closing?.amount).toBe(total);
        },
      ),
      { numRuns: 150 },
    );
  });
});
