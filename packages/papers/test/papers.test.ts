import { execFileSync, type StdioOptions, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculate, writeUbl } from '@smart/einvoice';
import { afterAll, describe, expect, it } from 'vitest';
import { type PaperData, PaperFault, renderPdf, TEMPLATE_NAMES } from '../src/index.ts';
import { CONTRACT, CREDIT_NOTE, EXAMPLES, INVOICE, ORDER, STATEMENT } from './examples.ts';
import {
  EMPTY_PAYSLIP,
  HOSTILE,
  hostileContract,
  hostileInvoice,
  LONG_PAYSLIP,
} from './hostile.ts';
import { LETTER, PAYSLIP } from './payslip.ts';

const folder = mkdtempSync(join(tmpdir(), 'papers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Poppler's tools read what a reader would; without them only the structure is checked. */
const poppler = ['pdftotext', 'pdfinfo', 'pdfdetach', 'pdffonts'].every(
  (tool) => spawnSync(tool, ['-v']).error === undefined,
);
if (!poppler) console.log('text of papers not read: pdftotext and its sisters are not installed');

function ask(tool: string, pdf: Uint8Array, ...options: string[]): string {
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  const args = tool === 'pdftotext' ? [...options, file, '-'] : [...options, file];
  const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 50_000_000, stdio });
}
const text = (pdf: Uint8Array): string => ask('pdftotext', pdf, '-layout');
const flat = (pdf: Uint8Array): string =>
  ask('pdftotext', pdf, '-raw').replace(/[\s\u200b]+/g, ' ');
const raw = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('every paper', () => {
  it.each(TEMPLATE_NAMES)('%s: PDF/A-3a and PDF/UA-1, tagged, same bytes twice', (name) => {
    const data = EXAMPLES[name] as PaperData<typeof name>;
    const archived = renderPdf(name, data);
    expect(raw(archived).slice(0, 5)).toBe('%PDF-');
    expect(raw(archived)).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(raw(archived)).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    const accessible = renderPdf(name, data, { standard: 'ua-1' });
    expect(raw(accessible)).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(Buffer.compare(archived, renderPdf(name, data))).toBe(0);
  });

  it.runIf(poppler).each(TEMPLATE_NAMES)(
    '%s: own fonts embedded, language and title set',
    (name) => {
      const pdf = renderPdf(name, EXAMPLES[name] as PaperData<typeof name>);
      const fonts = ask('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/(SourceSans3|DejaVuSans).* yes yes yes /);
      const info = ask('pdfinfo', pdf);
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(/Title: +\S/);
      expect(info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    },
  );

  it('does not depend on what was set before it', () => {
    const alone = renderPdf('contract', CONTRACT);
    renderPdf('payslip', LONG_PAYSLIP);
    renderPdf('invoice', INVOICE);
    expect(Buffer.compare(alone, renderPdf('contract', CONTRACT))).toBe(0);
  });

  it('writes the paper date into the file, not the time of day', () => {
    expect(raw(renderPdf('order', ORDER))).toContain('2026-11-30');
    expect(raw(renderPdf('invoice', INVOICE))).toContain('2026-11-23');
  });
});

describe.runIf(poppler)('what it says', () => {
  it('payslip: gross to net to amount to pay, in words and figures', () => {
    const said = flat(renderPdf('payslip', PAYSLIP));
    for (const part of [
      'Lohnabrechnung November 2026',
      'Payslip November 2026',
      '1.385,53 €',
      'Auszahlung am 10. Dezember 2026 auf Konto AT61 1904 3002 3457 3201',
      'Bruttobezug 2.000,00',
      'Nettobezug 1.537,33',
      '18,07 % −361,40',
      'Social insurance',
      'ASVG § 51',
      'Auszahlungsbetrag 1.385,53',
      'Gesamte Kosten 2.510,20',
      'Wohin 100 € gehen',
    ])
      expect(said).toContain(part);
  });

  it('payslip: the hundred sums to 100.00', () => {
    const said =
      text(renderPdf('payslip', PAYSLIP)).split('von 100')[1]?.split('Kosten der')[0] ?? '';
    const hundredths = [...said.matchAll(/ (\d{1,2}),(\d{2}) {2,}[\d.,]+$/gm)].map(
      ([, whole, part]) => Number(whole) * 100 + Number(part),
    );
    expect(hundredths).toHaveLength(5);
    expect(hundredths.reduce((a, b) => a + b, 0)).toBe(10_000);
  });

  it('payslip in English, a correction that is owed', () => {
    const said = flat(renderPdf('payslip', EMPTY_PAYSLIP));
    expect(said).toContain('Correction of the payslip 01/01/2026 – 15/01/2026');
    expect(said).toContain('Amount to be set off −12.34');
    expect(said).not.toMatch(/undefined|null|NaN/);
  });

  it('payslip of forty lines: several pages, head repeated, pages counted', () => {
    const pdf = renderPdf('payslip', LONG_PAYSLIP);
    const pages = Number(/Pages: +(\d+)/.exec(ask('pdfinfo', pdf))?.[1]);
    expect(pages).toBeGreaterThanOrEqual(3);
    const said = text(pdf);
    expect(said.match(/Grundlage/g)?.length).toBeGreaterThanOrEqual(3);
    expect(said).toContain(`Seite ${pages} von ${pages}`);
    expect(said).toContain('40.000.000,00');
  });

  it('order: lines, totals and the evidence of its confirmation', () => {
    const said = flat(renderPdf('order', ORDER));
    for (const part of [
      'Auftrag A-2026-0107 · Fassung 2',
      '24,5 Std. 62,00 1.519,00',
      'pauschal 180,50 180,50',
      'Gesamtbetrag 1.699,50',
      'Art. 196',
      '24.11.2026, 09:12 UTC, online über den persönlichen Link (192.0.2.17)',
      'Prüfsumme 5f1c 09ae 77b2 41d0',
    ])
      expect(said).toContain(part);
  });

  it('invoice: totals, payment, and its UBL inside the file', () => {
    const pdf = renderPdf('invoice', INVOICE);
    const said = flat(pdf);
    for (const part of [
      'Rechnung AR-2026-00042',
      '20 % USt auf 1.000,00 200,00',
      '10 % USt auf 100,00 10,00',
      'Bereits bezahlt −310,00',
      'Zu zahlen 1.000,00',
      'Zahlungsreferenz RF18539007547034',
    ])
      expect(said).toContain(part);
    expect(ask('pdfdetach', pdf, '-list')).toContain('AR-2026-00042.xml');
    const out = join(folder, 'out.xml');
    ask('pdfdetach', pdf, '-save', '1', '-o', out);
    expect(execFileSync('cat', [out], { encoding: 'utf8' })).toBe(INVOICE.ubl);
  });

  it('takes an invoice of @smart/einvoice as it is, with its UBL', () => {
    const party = { name: 'Beispiel eG', address: { city: 'Wien', country: 'AT' } };
    const made = calculate({
      kind: 'invoice',
      type: '380',
      number: 'AR-2026-7',
      issued: '2026-11-23',
      due: '2026-12-07',
      currency: 'EUR',
      seller: { ...party, vatId: 'ATU12345675' },
      buyer: party,
      lines: [
        {
          ...{ id: '1', name: 'Tonregie', quantity: '2.5', unit: 'DAY', price: '333.33' },
          vat: { category: 'S', rate: '20' },
        },
      ],
    });
    // 2.5 × 333.33 = 833.325 → 833.33; 20 % = 166.67; together 1,000.00
    const pdf = renderPdf('invoice', { ...LETTER, invoice: made, ubl: writeUbl(made) });
    expect(flat(pdf)).toContain('2,5 Tage 333,33 20 % 833,33');
    expect(flat(pdf)).toContain('20 % USt auf 833,33 166,67');
    expect(flat(pdf)).toContain('Zu zahlen 1.000,00');
    expect(ask('pdfdetach', pdf, '-list')).toContain('AR-2026-7.xml');
  });

  it('credit note in English', () => {
    const said = flat(renderPdf('invoice', CREDIT_NOTE));
    expect(said).toContain('Credit note AR-2026-00043');
    expect(said).toContain('Refers to invoice AR-2026-00042');
    expect(said).toContain('Amount credited 1,100.00');
    expect(said).toContain('Reverse charge, art. 196 of directive 2006/112/EC');
  });

  it('the others say their figures', () => {
    expect(flat(renderPdf('receipts', EXAMPLES.receipts))).toContain('Gesamt 43,35 4,85 48,20');
    expect(flat(renderPdf('work-certificate', EXAMPLES['work-certificate']))).toContain(
      'Gesamt 3 23:30 720,00',
    );
    const statement = flat(renderPdf('statement', STATEMENT));
    expect(statement).toContain('Endstand −380,20');
    expect(statement).toContain('−70,00 2.130,00');
    const contract = flat(renderPdf('contract', CONTRACT));
    expect(contract).toContain('elektronisch unterzeichnet am 28.11.2026, 16:02 UTC');
    expect(contract).toContain('Lighting and set-up of the rig.');
    const declaration = flat(renderPdf('start-declaration', EXAMPLES['start-declaration']));
    expect(declaration).toContain('Angenommen: ELDA-4711-22');
    const open = renderPdf('start-declaration', {
      ...EXAMPLES['start-declaration'],
      accepted: undefined,
    });
    expect(flat(open)).toContain('Noch nicht angenommen');
  });
});

describe('hostile data', () => {
  it.each(HOSTILE.map((t, k) => [k, t.slice(0, 30).toWellFormed(), t] as const))(
    'sets text %i (%s) as text',
    (_, __, hostile) => {
      for (const pdf of [
        renderPdf('invoice', hostileInvoice(hostile)),
        renderPdf('contract', hostileContract(hostile)),
        renderPdf('invoice', hostileInvoice(hostile), { standard: 'ua-1' }),
      ])
        expect(pdf.length).toBeGreaterThan(10_000);
    },
  );

  it.runIf(poppler)('shows markup literally and runs none of it', () => {
    const said = flat(
      renderPdf('invoice', hostileInvoice('#eval("1+1") #read("/etc/passwd") *x* $y$')),
    );
    expect(said).toContain('#eval("1+1") #read("/etc/passwd") *x* $y$');
    expect(said).not.toContain('root:');
  });

  it.runIf(poppler)('keeps Greek, Cyrillic, Turkish, Hungarian; marks what no font has', () => {
    const name = 'Σίσυφος Чайковский Ğüneş Győrffy 👩‍🎤';
    const said = flat(renderPdf('invoice', hostileInvoice(name)));
    expect(said).toContain('Σίσυφος Чайковский Ğüneş Győrffy �');
  });

  it.runIf(poppler)('keeps 10,000 characters of a note', () => {
    const note = Array.from({ length: 1250 }, (_, k) => `w${String(k).padStart(6, '0')}`).join(' ');
    const said = flat(
      renderPdf('invoice', {
        ...INVOICE,
        invoice: { ...INVOICE.invoice, notes: [{ text: note }] },
      }),
    );
    for (const word of ['w000000', 'w000700', 'w001249']) expect(said).toContain(word);
  });

  const refused = (data: PaperData<'payslip'>): PaperFault => {
    try {
      renderPdf('payslip', data);
    } catch (error) {
      return error as PaperFault;
    }
    return expect.unreachable();
  };

  it.each([
    ['paidOn', { ...PAYSLIP, paidOn: '2026-02-30' }],
    ['currency', { ...PAYSLIP, currency: 'euro' }],
    ['brand.colour', { ...PAYSLIP, brand: { name: 'x', colour: 'red") #panic(' } }],
    ['recipient.name', { ...PAYSLIP, recipient: { name: 'x'.repeat(301), lines: [] } }],
  ])('refuses a bad %s with its path', (path, data) => {
    expect(refused(data)).toMatchObject({ code: 'papers.bad-data', params: { path } });
  });

  it.each(['gross', 'net', 'employerCost', 'amountToPay'] as const)(
    'refuses a payslip whose %s does not add up',
    (what) => {
      const totals = { ...PAYSLIP.totals, [what]: PAYSLIP.totals[what] + 1n };
      expect(refused({ ...PAYSLIP, totals }).code).toBe('papers.does-not-add-up');
    },
  );

  it('refuses a statement whose entries do not lead to its closing balance', () => {
    expect(() => renderPdf('statement', { ...STATEMENT, closing: 0n })).toThrow(PaperFault);
  });

  it('goes on after a refusal', () => {
    expect(() =>
      renderPdf('payslip', { ...PAYSLIP, brand: { ...PAYSLIP.brand, logo: 'no svg' } }),
    ).toThrow('papers.not-rendered');
    expect(renderPdf('payslip', PAYSLIP).length).toBeGreaterThan(10_000);
  });
});
