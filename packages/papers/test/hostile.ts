/** Data as nobody should enter it, and somebody will. */
import type { PaperData } from '../src/index.ts';
import { CONTRACT, INVOICE } from './examples.ts';
import { PAYSLIP } from './payslip.ts';

export const HOSTILE = [
  '#import "@preview/evil:1.0.0": *',
  '#panic("boom") #eval("1+1") #read("/etc/passwd")',
  '"; } #let x = 1; \\" \\u{41} $x^2$ *bold* _it_ `raw` <label> @ref // comment /* c */',
  '= Heading\n- list\n+ enum\n/ term: x',
  'مرحبا بالعالم שלום עולם \u202eevil\u202c abc',
  '👩‍🎤 🏳️‍🌈 中文字 \u0000\u0007\ud800 end',
  'Σίσυφος Чайковский Ğüneş Łódź Ōsaka ﬁ',
  'a'.repeat(2000),
  `${'Wort '.repeat(2000)}`,
  '<script>alert(1)</script> ]]> &amp; %PDF',
] as const;

const SIXTY = 'Maximiliane-Theodora von und zu Hohenstein-Beispielshausen-Sayn';

/** Long names, forty lines, several pages, every optional part full. */
export const LONG_PAYSLIP: PaperData<'payslip'> = {
  ...PAYSLIP,
  brand: { ...PAYSLIP.brand, name: 'Smart Genossenschaft mit sehr langem Markennamen' },
  recipient: {
    name: SIXTY,
    lines: ['Donaudampfschifffahrtsgesellschaftskapitänswitwenstraße 123/4/56', '1160 Wien'],
  },
  facts: [
    {
      label: { de: 'Kollektivvertragliche Einstufung', en: 'Grade' },
      value: 'Verwendungsgruppe IV, 7. Verwendungsgruppenjahr, Theater und Veranstaltung',
    },
    ...(PAYSLIP.facts ?? []),
  ],
  lines: Array.from({ length: 40 }, (_, k) => ({
    side: 'earning' as const,
    label: {
      de: `Vorstellungsvergütung ${k + 1} Donaudampfschifffahrtselektrizitätenhauptbetriebswerk`,
      en: `Fee ${k + 1} for a performance with quite a long description in English`,
    },
    base: 123_456_789n,
    rate: '18.0712',
    amount: 100_000_000n,
    explanation: { de: 'Weil es so vereinbart ist. '.repeat(6), en: 'Because agreed.' },
    article: 'KV § 12 Abs 3 Z 4 lit b',
  })),
  deductions: [],
  reimbursements: [],
  yearToDate: [],
  remarks: [],
  hundred: [{ group: 'now', amount: 1n }],
  totals: {
    gross: 4_000_000_000n,
    net: 4_000_000_000n,
    employerCost: 4_000_000_000n,
    amountToPay: 4_000_000_000n,
  },
};

/** Nothing but what must be there. */
export const EMPTY_PAYSLIP: PaperData<'payslip'> = {
  language: 'en',
  date: '2026-01-31',
  brand: { name: 'S', colour: '#000000' },
  sender: { name: 'E', lines: [] },
  recipient: { name: '', lines: [] },
  number: '',
  kind: 'correction',
  currency: 'EUR',
  period: { from: '2026-01-01', to: '2026-01-15' },
  paidOn: '2026-02-10',
  lines: [{ side: 'employee', label: { de: 'Rückrechnung', en: 'Recalculation' }, amount: 1234n }],
  totals: { gross: 0n, net: -1234n, employerCost: 0n, amountToPay: -1234n },
};

export const hostileInvoice = (text: string): PaperData<'invoice'> => ({
  ...INVOICE,
  recipient: { name: text.slice(0, 300), lines: [text.slice(0, 300)] },
  invoice: {
    ...INVOICE.invoice,
    order: text.slice(0, 300),
    notes: [{ text }],
    lines: INVOICE.invoice.lines.map((l) => ({
      ...l,
      name: text.slice(0, 300),
      description: text,
    })),
  },
});

export const hostileContract = (text: string): PaperData<'contract'> => ({
  ...CONTRACT,
  mentions: [
    {
      title: { de: text.slice(0, 5000), en: 'x' },
      text: { de: text.slice(0, 5000), en: text.slice(0, 5000) },
    },
  ],
});
