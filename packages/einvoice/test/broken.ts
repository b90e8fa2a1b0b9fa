import type { Draft, Invoice } from '../src/index.ts';
import { BUYER, draft, SELLER } from './examples.ts';
import { SCENARIOS } from './generate.ts';

type Line = Draft['lines'][number];
const [FIRST] = draft().lines as [Line];
const line = (change: Partial<Line>): Partial<Draft> => ({ lines: [{ ...FIRST, ...change }] });
const S20 = { category: 'S', rate: '20' } as const;
const without = <T extends object>(object: T, ...keys: (keyof T)[]): T =>
  Object.fromEntries(Object.entries(object).filter(([k]) => !keys.includes(k as keyof T))) as T;
/** A scenario with one line of its first VAT case. */
function scenario(name: string, change: Partial<Draft> = {}): Partial<Draft> {
  const found = SCENARIOS[name];
  if (!found?.vats[0]) throw new Error(name);
  return { ...found.change, ...line({ vat: found.vats[0] }), ...change };
}
const nameless = { ...SELLER, name: '' };
const noTax = without(SELLER, 'vatId', 'taxNumber');

/** Drafts that break a rule which CEN's files check too: the rule's name, what makes it so. */
export const BROKEN_DRAFTS: readonly (readonly [rule: string, change: Partial<Draft>])[] = [
  ['BR-02', { number: '' }],
  ['BR-06', { seller: nameless }],
  ['BR-07', { buyer: { ...BUYER, name: '' } }],
  ['BR-16', { lines: [] }],
  ['BR-CO-18', { lines: [] }],
  ['BR-25', line({ name: '' })],
  ['BR-27', line({ price: '-1' })],
  ['BR-29', { period: { from: '2026-02-01', to: '2026-01-01' } }],
  ['BR-30', line({ period: { from: '2026-02-01', to: '2026-01-01' } })],
  ['BR-33', { allowances: [{ amount: 1n, vat: S20 }] }],
  ['BR-38', { charges: [{ amount: 1n, vat: S20 }] }],
  ['BR-42', line({ allowances: [{ amount: 1n }] })],
  ['BR-44', line({ charges: [{ amount: 1n }] })],
  ['BR-61', { payment: { means: '58' } }],
  ['BR-62', { seller: { ...SELLER, electronicAddress: { id: 'x' } } }],
  ['BR-63', { buyer: { ...BUYER, electronicAddress: { id: 'x' } } }],
  ['BR-CO-09', { seller: { ...SELLER, vatId: '12345678' } }],
  ['BR-CO-26', { seller: without(SELLER, 'vatId', 'registration', 'ids') }],
  ['BR-CL-01', { type: '381' }],
  ['BR-CL-04', { currency: 'EUX' }],
  ['BR-CL-08', { notes: [{ text: 'siehe #12x# unten' }] }],
  ['BR-CL-10', { buyer: { ...BUYER, ids: [{ id: '1', scheme: '9999' }] } }],
  ['BR-CL-14', { buyer: { ...BUYER, address: { country: 'UK' } } }],
  ['BR-CL-16', { payment: { means: '99' } }],
  ['BR-CL-19', { allowances: [{ amount: 1n, reasonCode: '999', vat: S20 }] }],
  ['BR-CL-20', { charges: [{ amount: 1n, reasonCode: 'QQQ', vat: S20 }] }],
  ['BR-CL-22', scenario('reverse', { exemptions: [{ category: 'AE', reasonCode: 'VATEX-X' }] })],
  ['BR-CL-23', line({ unit: 'STD' })],
  [
    'BR-CL-24',
    { attachments: [{ id: 'a', file: { name: 'a', mediaType: 'text/html', base64: 'YQ==' } }] },
  ],
  ['BR-CL-25', { seller: { ...SELLER, electronicAddress: { id: 'x', scheme: '0001' } } }],
  ['BR-S-02', { seller: noTax }],
  ['BR-S-05', line({ vat: { category: 'S', rate: '0' } })],
  ['BR-S-10', { exemptions: [{ category: 'S', reason: 'x' }] }],
  ['BR-Z-02', scenario('zero', { seller: noTax })],
  ['BR-Z-05', line({ vat: { category: 'Z', rate: '5' } })],
  ['BR-Z-10', scenario('zero', { exemptions: [{ category: 'Z', reason: 'x' }] })],
  ['BR-E-02', scenario('exempt', { seller: noTax })],
  ['BR-E-05', scenario('exempt', line({ vat: { category: 'E', rate: '10' } }))],
  ['BR-E-09', scenario('exempt', line({ vat: { category: 'E', rate: '10' } }))],
  ['BR-E-10', scenario('exempt', { exemptions: [] })],
  ['BR-AE-02', scenario('reverse', { buyer: without(BUYER, 'vatId', 'registration') })],
  ['BR-AE-05', scenario('reverse', line({ vat: { category: 'AE', rate: '20' } }))],
  ['BR-AE-10', scenario('reverse', { exemptions: [] })],
  ['BR-IC-02', scenario('goods', { buyer: without(BUYER, 'vatId') })],
  ['BR-IC-10', scenario('goods', { exemptions: [] })],
  ['BR-IC-11', scenario('goods', { delivery: { address: { country: 'DE' } } })],
  ['BR-IC-12', scenario('goods', { delivery: { date: '2026-11-20' } })],
  ['BR-G-02', scenario('export', { seller: without(SELLER, 'vatId') })],
  ['BR-G-10', scenario('export', { exemptions: [] })],
  ['BR-O-02', scenario('outside', { seller: SELLER })],
  ['BR-O-05', scenario('outside', line({ vat: { category: 'O', rate: '0' } }))],
  ['BR-O-10', scenario('outside', { exemptions: [] })],
  [
    'BR-O-11',
    scenario('outside', {
      lines: [
        { ...FIRST, vat: { category: 'O', rate: null } },
        { ...FIRST, id: '2' },
      ],
    }),
  ],
];

/** Our own demands, stricter than CEN's files or outside them. */
export const BROKEN_HOUSE: readonly (readonly [rule: string, change: Partial<Draft>])[] = [
  ['BR-17', { payee: { name: SELLER.name } }],
  ['BR-28', line({ baseQuantity: '-1' })],
  ['BR-CO-25', { due: undefined, terms: undefined }],
  ['DIR-219', { kind: 'credit-note', type: '381' }],
  ['UBL-SR-16', { buyer: { ...BUYER, ids: [{ id: '1' }, { id: '2' }] } }],
  [
    'UBL-BT-9',
    { kind: 'credit-note', type: '381', preceding: [{ number: '1' }], payment: undefined },
  ],
  ['BR-53', { vatAccounting: { currency: 'EUR', tax: 1n } }],
];

/** Invoices whose amounts were tampered with after they were computed. */
export const BROKEN_AMOUNTS: readonly (readonly [rule: string, tamper: (i: Invoice) => Invoice])[] =
  [
    ['BR-CO-10', (i) => total(i, 'lines')],
    ['BR-CO-11', (i) => total(withAllowance(i), 'allowances')],
    ['BR-CO-13', (i) => total(i, 'net')],
    ['BR-CO-14', (i) => total(i, 'vat')],
    ['BR-CO-15', (i) => total(i, 'gross')],
    ['BR-CO-16', (i) => total(i, 'due')],
    ['BR-CO-17', (i) => group(i, { tax: 30_000n })],
    ['BR-S-08', (i) => group(i, { taxable: 1n })],
    ['BR-S-01', (i) => group(i, { category: 'Z' })],
  ];

const total = (i: Invoice, key: keyof Invoice['totals']): Invoice => ({
  ...i,
  totals: { ...i.totals, [key]: i.totals[key] + 500n },
});
const withAllowance = (i: Invoice): Invoice => ({
  ...i,
  allowances: [{ amount: 1n, reason: 'x', vat: S20 }],
});
const group = (i: Invoice, change: Partial<Invoice['vatBreakdown'][number]>): Invoice => ({
  ...i,
  vatBreakdown: i.vatBreakdown.map((g) => ({ ...g, ...change })),
});
