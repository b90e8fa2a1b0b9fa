import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCamt053 } from '../src/example-bank/index.ts';
import { BankingFault, readCamt053, writePain001 } from '../src/index.ts';
import { batch, DEBTOR, payment, refusal, TODAY } from './examples.ts';

const good = writeCamt053({
  version: '.001.08',
  messageId: 'M',
  createdAt: '2026-11-26T04:00:00Z',
  statements: [
    {
      id: 'S',
      sequence: 1,
      account: { iban: DEBTOR.iban, currency: 'EUR' },
      opening: { amount: 0n, date: '2026-11-23' },
      closingDate: '2026-11-24',
      entries: [
        {
          amount: 12_345n,
          bookingDate: '2026-11-24',
          details: [{ amount: 12_345n, text: 'Müßiggang für José' }],
        },
      ],
    },
  ],
});

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const declared = (encoding: string): string => good.replace('UTF-8', encoding);
const codes = (input: string | Uint8Array, options = {}): string[] =>
  refusal(() => readCamt053(input, options));

const text = (input: string | Uint8Array): string | undefined =>
  readCamt053(input).statements[0]?.entries[0]?.details[0]?.text;

describe('encodings', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(good)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${good}`)],
    ['ISO-8859-1', Buffer.from(declared('ISO-8859-1'), 'latin1')],
    ['Windows-1252', Buffer.from(declared('windows-1252'), 'latin1')],
    ['ISO-8859-15', Buffer.from(declared('ISO-8859-15'), 'latin1')],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(declared('UTF-16'), 'utf16le')],
  ])('%s is read', (_, bytes) => {
    expect(text(bytes)).toBe('Müßiggang für José');
  });

  it('what is not what it says is refused, never guessed', () => {
    expect(codes(Buffer.from(good, 'latin1'))).toEqual(['statement.encoding-broken']);
    expect(codes(Buffer.from(declared('UTF-16')))).toEqual(['statement.encoding-broken']);
    expect(codes(Buffer.from(declared('EBCDIC-CP-BE')))).toEqual(['statement.encoding-unknown']);
    expect(codes(Buffer.from([0xff, 0xfe, 0x3c]))).toEqual(['statement.encoding-broken']);
  });
});

describe('hostile and broken files', () => {
  const doctype = `<!DOCTYPE Document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;

  it.each<[string, string]>([
    ['statement.empty', ''],
    ['statement.empty', ' \n '],
    ['statement.not-xml', 'Date;Amount\n2026-11-24;12,00'],
    ['statement.not-xml', '%PDF-1.7'],
    ['statement.not-xml', good.replace('Müßiggang', '\u0000')],
    ['statement.has-doctype', good.replace(head, head + doctype)],
    [
      'statement.has-doctype',
      good.replace(head, `${head}<!doctype x SYSTEM "file:///etc/passwd">`),
    ],
    ['statement.entity-unknown', good.replace('Müßiggang', '&xxe;')],
    ['statement.entity-unknown', good.replace('Müßiggang', '&#0;')],
    ['statement.entity-unknown', good.replace('Müßiggang', '&#xFFFFFF;')],
    ['statement.not-a-message', `${head}<html><body/></html>`],
    ['statement.not-a-message', `${head}<Document/><Document/>`],
    ['statement.not-xml', good + good.replace(head, '')],
    ['statement.not-a-statement', good.replace('camt.053.001.08', 'camt.052.001.08')],
    ['statement.not-a-statement', good.replace(/ xmlns="[^"]*"/, '')],
    ['statement.not-a-statement', good.replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt')],
    ['statement.not-a-statement', writePain001(batch([payment(1)]), { today: TODAY })],
    ['statement.amount-impossible', good.replaceAll('123.45', '-123.45')],
    ['statement.amount-impossible', good.replaceAll('123.45', '1e9')],
    ['statement.amount-impossible', good.replaceAll('123.45', '123,45')],
    ['statement.amount-impossible', good.replaceAll('123.45', '123.456')],
    ['statement.amount-impossible', good.replaceAll('123.45', '9'.repeat(19))],
    ['statement.amount-impossible', good.replaceAll('123.45', '9'.repeat(100_000))],
    ['statement.date-impossible', good.replaceAll('2026-11-24', '2026-11-31')],
    ['statement.date-impossible', good.replaceAll('2026-11-24', '24.11.2026')],
    ['statement.direction-missing', good.replaceAll('CRDT', 'BOTH')],
    ['statement.status-unknown', good.replace('BOOK', 'MAYB')],
    ['statement.currency-unknown', good.replaceAll('EUR', 'XXX')],
    ['statement.currency-differs', good.replace('Ccy="EUR"', 'Ccy="USD"')],
    ['statement.account-missing', good.replace(/<IBAN>.*?<\/IBAN>/, '')],
    ['statement.id-missing', good.replace('<Id>S</Id>', '')],
  ])('%s', (code, xml) => {
    expect(codes(xml)).toEqual([code]);
    expect(codes(Buffer.from(xml))).toEqual([code]);
  });

  it('too large is refused before anything is parsed', () => {
    expect(codes(good, { maxBytes: 100 })).toEqual(['statement.too-large']);
    expect(codes(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(['statement.too-large']);
    expect(text(good)).toBeDefined();
  });

  it('a hundred thousand nested elements do not end the process', () => {
    const deep = `${head}<Document>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</Document>`;
    expect(codes(deep)).toEqual(['statement.not-xml']);
  });

  it('element names that mean something to the language are refused, not obeyed', () => {
    for (const name of ['constructor', '__proto__', 'prototype'])
      expect(codes(good.replace('<GrpHdr>', `<${name}>1</${name}><GrpHdr>`))).toEqual([
        'statement.not-xml',
      ]);
  });

  it('entities of XML and CDATA are text, once', () => {
    const escaped = good.replace('Müßiggang', '&amp;lt;&#228;&#xE4;<![CDATA[A & <B>]]>');
    expect(text(escaped)).toBe('&lt;ääA & <B> für José');
  });

  it('prefixes of the namespace do not matter', () => {
    const prefixed = good.replace(/<(\/?)([A-Z])/g, '<$1ns:$2').replace('xmlns=', 'xmlns:ns=');
    expect(text(prefixed)).toBe('Müßiggang für José');
    const beside = good.replace('<Document ', `<Document xmlns:xsi='http://www.w3.org/2001/x' `);
    expect(text(beside)).toBe('Müßiggang für José');
  });

  it('a file cut anywhere is refused', () => {
    for (let length = 0; length < good.trimEnd().length; length += 7)
      expect(() => readCamt053(good.slice(0, length)), String(length)).toThrow(BankingFault);
  });

  it('any bytes and any damage give a coded fault or a complete statement', () => {
    const attempt = (input: string | Uint8Array): void => {
      try {
        const read = readCamt053(input);
        expect(read.statements.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(BankingFault);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), attempt));
    const damage = fc.tuple(fc.nat(good.length), fc.nat(40), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(damage, ([from, length, put]) =>
        attempt(good.slice(0, from) + put + good.slice(from + length)),
      ),
      { numRuns: 500 },
    );
  });
});
