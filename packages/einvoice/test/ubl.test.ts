import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculate,
  checkInvoice,
  EinvoiceFault,
  PEPPOL_BIS_3,
  readUbl,
  writeUbl,
} from '../src/index.ts';
import { fullInvoice, invoice } from './examples.ts';
import { drafts, SCENARIOS } from './generate.ts';

const SCHEMA = 'urn:oasis:names:specification:ubl:schema:xsd';
const ROOT = resolve(import.meta.dirname, '../../..');
const SAMPLES = join(
  resolve(ROOT, process.env.STANDARDS_DIR ?? '../shared/standards'),
  'en16931/examples',
);

describe('writeUbl and readUbl', () => {
  it.each(Object.keys(SCENARIOS))('reads back what it wrote, same bytes twice: %s', (name) => {
    fc.assert(
      fc.property(drafts(name), (d) => {
        const written = calculate(d);
        const xml = writeUbl(written);
        const read = readUbl(Buffer.from(xml));
        expect(read).toEqual({ ...written, specification: 'urn:cen.eu:en16931:2017' });
        expect(writeUbl(read)).toBe(xml);
      }),
      { numRuns: 60 },
    );
  });

  it('writes the identifiers of the profile', () => {
    const xml = writeUbl(invoice(), PEPPOL_BIS_3);
    expect(xml).toContain(
      '<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>',
    );
  });

  it('keeps payee, representative, delivery, direct debit, two accounts and VAT in SEK', () => {
    const full = fullInvoice();
    expect(readUbl(writeUbl(full))).toEqual({ ...full, specification: 'urn:cen.eu:en16931:2017' });
  });

  it('escapes what could be markup', () => {
    const nasty = '"><cbc:ID>evil</cbc:ID>&amp;<!-- ]]> ü 👩‍🎤';
    const xml = writeUbl(invoice({ terms: nasty }));
    expect(xml).not.toContain('<cbc:ID>evil');
    expect(readUbl(xml).terms).toBe(nasty);
  });
});

describe('incoming invoices', () => {
  const wrap = (inner: string, head = '') =>
    `${head}<Invoice xmlns="${SCHEMA}:Invoice-2">${inner}</Invoice>`;
  const good = writeUbl(invoice());

  it.each([
    [
      'a document type',
      'einvoice.forbidden-markup',
      wrap('', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'),
    ],
    ['an entity bomb', 'einvoice.forbidden-markup', wrap('&b;', '<!DOCTYPE x [<!ENTITY b "bb">]>')],
    ['a lower-case doctype', 'einvoice.forbidden-markup', wrap('', '<!doctype x>')],
    ['an unknown entity', 'einvoice.forbidden-markup', good.replace('Lichtregie', '&nbsp;')],
    ['a null character', 'einvoice.forbidden-markup', good.replace('Lichtregie', '&#0;')],
    ['a truncated file', 'einvoice.not-xml', good.slice(0, -200)],
    ['no XML at all', 'einvoice.not-xml', '%PDF-1.7'],
    ['nothing', 'einvoice.not-xml', ''],
    ['another document', 'einvoice.unknown-syntax', '<Order/>'],
    ['an empty invoice', 'einvoice.missing-element', wrap('')],
    ['a deep one', 'einvoice.too-deep', wrap('<a>'.repeat(5000) + '</a>'.repeat(5000))],
    [
      'another encoding',
      'einvoice.bad-encoding',
      wrap('', '<?xml version="1.0" encoding="UTF-16"?>'),
    ],
    ['three digits of an amount', 'einvoice.bad-value', good.replace('>1200.00<', '>1200.001<')],
    ['an amount in words', 'einvoice.bad-value', good.replace('>1200.00<', '>viel<')],
    ['an impossible date', 'einvoice.bad-model', good.replace('2026-12-07', '2026-02-30')],
    ['an unknown category', 'einvoice.bad-model', good.replaceAll('<cbc:ID>S<', '<cbc:ID>Q<')],
  ])('refuses %s', (_, code, xml) => {
    expect(() => readUbl(xml)).toThrow(code);
  });

  it('refuses bytes that are no UTF-8 and files that are too large', () => {
    expect(() => readUbl(Buffer.from([0x3c, 0xff, 0xfe]))).toThrow('einvoice.bad-encoding');
    expect(() => readUbl(Buffer.alloc(21 * 1024 * 1024, 0x20))).toThrow('einvoice.too-large');
  });

  it.each([
    ['open tags', '<a '.repeat(2_000_000)],
    ['comments', '<!--'.repeat(2_000_000)],
    ['quotes', '<a b="'.repeat(1_000_000)],
    ['ampersands', `<a>${'&'.repeat(4_000_000)}</a>`],
    ['brackets', '<![CDATA['.repeat(1_000_000)],
  ])('refuses megabytes of %s at once', (_, xml) => {
    const start = performance.now();
    expect(() => readUbl(xml)).toThrow(EinvoiceFault);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('reads a ">" inside an attribute, however often', () => {
    const many = '<Note a="x>y"/>'.repeat(100);
    expect(
      readUbl(good.replace('<cbc:DocumentCurrencyCode>', `${many}<cbc:DocumentCurrencyCode>`))
        .notes,
    ).toEqual([]);
  });

  it('reads other prefixes, CDATA, comments, a byte order mark and character numbers', () => {
    const other = good
      .replaceAll('cbc:', 'b:')
      .replaceAll('cac:', 'a:')
      .replace('xmlns:cbc', 'xmlns:b')
      .replace('xmlns:cac', 'xmlns:a')
      .replace('Lichtregie', '<!-- x --><![CDATA[Licht & Regie]]>')
      .replace('Beispielgasse', 'Beispiel&#x67;asse');
    const read = readUbl(Buffer.from(`\uFEFF${other}`));
    expect(read.lines[0]?.name).toBe('Licht & Regie');
    expect(read.seller.address.line1).toBe('Beispielgasse 1');
  });

  it('says which rules an incoming invoice breaks', () => {
    const wrong = readUbl(
      good.replace('>1200.00</cbc:PayableAmount>', '>1300.00</cbc:PayableAmount>'),
    );
    expect(checkInvoice(wrong).map((f) => f.rule)).toEqual(['BR-CO-16']);
  });

  const there = existsSync(SAMPLES);
  if (!there) console.log(`CEN samples did not run: no folder en16931/examples in STANDARDS_DIR`);
  it.runIf(there)("reads CEN's sample invoices and credit note to the cent", () => {
    const read = (name: string) => readUbl(readFileSync(join(SAMPLES, name)));
    // Figures as printed in the files.
    expect(read('ubl-tc434-example1.xml')).toMatchObject({
      number: '12115118',
      totals: { lines: 22_960n, net: 22_960n, vat: 2073n, gross: 25_033n, due: 25_033n },
    });
    expect(read('ubl-tc434-example5.xml')).toMatchObject({
      currency: 'DKK',
      order: 'PO4711',
      preceding: [{ number: 'TOSL109' }],
      totals: {
        ...{ lines: 400_000n, allowances: 15_000n, charges: 15_000n, net: 400_000n },
        ...{ gross: 467_500n, prepaid: 233_750n, due: 233_750n },
      },
    });
    const note = read('ubl-tc434-creditnote1.xml');
    expect(note).toMatchObject({
      kind: 'credit-note',
      number: '018304 / 28865',
      totals: { lines: 10_011n, net: 10_011n, vat: 0n, gross: 10_011n, due: 10_011n },
      seller: { vatId: 'BE0000000196', electronicAddress: { id: '0000000196', scheme: '0201' } },
    });
    const files = readdirSync(SAMPLES).filter((f) => f.startsWith('ubl-'));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const rules = checkInvoice(read(file)).map((f) => f.rule);
      // Samples for reading only: units and references beyond what we issue.
      expect(rules.filter((r) => r.startsWith('BR-CO-1') || /^BR-[SZEG]/.test(r))).toEqual([]);
    }
  });
});
