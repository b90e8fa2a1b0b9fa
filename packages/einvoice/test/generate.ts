import fc from 'fast-check';
import type { Draft, VatCategory } from '../src/index.ts';
import { BUYER, draft, SELLER } from './examples.ts';

type DraftVat = { category: VatCategory; rate: string | null };
interface Scenario {
  readonly vats: readonly DraftVat[];
  readonly change: Partial<Draft>;
}

const s = (rate: string): DraftVat => ({ category: 'S', rate });
const zero = (category: VatCategory): DraftVat => ({ category, rate: '0' });
const why = (category: VatCategory, reasonCode?: string) => ({
  category,
  reason: 'Steuerfrei / exempt',
  reasonCode,
});

const { vatId: _seller, ...sellerWithoutVat } = SELLER;
const { vatId: _buyer, ...buyerWithoutVat } = BUYER;

/** One scenario a VAT category, and the mixtures the standard allows. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  standard: { vats: [s('20'), s('10'), s('13')], change: {} },
  zero: { vats: [zero('Z')], change: {} },
  mixed: {
    vats: [s('20'), zero('E'), zero('Z')],
    change: { exemptions: [why('E', 'VATEX-EU-132-1I')] },
  },
  exempt: { vats: [zero('E')], change: { exemptions: [why('E')], buyer: buyerWithoutVat } },
  reverse: { vats: [zero('AE')], change: { exemptions: [why('AE', 'VATEX-EU-AE')] } },
  goods: {
    vats: [zero('K')],
    change: {
      exemptions: [why('K', 'VATEX-EU-IC')],
      delivery: { date: '2026-11-20', address: { city: 'Berlin', country: 'DE' } },
    },
  },
  export: { vats: [zero('G')], change: { exemptions: [why('G', 'VATEX-EU-G')] } },
  outside: {
    vats: [{ category: 'O', rate: null }],
    change: {
      exemptions: [why('O', 'VATEX-EU-O')],
      seller: sellerWithoutVat,
      buyer: { ...buyerWithoutVat, address: { city: 'Zürich', country: 'CH' } },
    },
  },
};

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((t) => `Text ${t.replaceAll('#', '').trim()}`.trim());
const decimals = (max: number, digits: number) =>
  fc
    .tuple(fc.nat({ max }), fc.nat({ max: 10 ** digits - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(digits, '0')}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const cents = fc.bigInt(0n, 5000n);
const lineAdjustment = (reasonCode: string) =>
  fc.record({ amount: cents, reason: maybe(words) }).map(({ amount, reason }) => ({
    amount,
    ...(reason === undefined ? { reasonCode } : { reason }),
  }));

function lines(vats: readonly DraftVat[]) {
  const one = fc.record({
    quantity: fc.tuple(fc.constantFrom('', '', '-'), decimals(200, 3)).map((p) => p.join('')),
    price: decimals(900, 4),
    baseQuantity: fc.constantFrom('1', '10', '100'),
    unit: fc.constantFrom('HUR', 'DAY', 'C62', 'MON', 'LS', 'KMT'),
    name: words,
    description: maybe(words),
    note: maybe(words),
    vat: fc.constantFrom(...vats),
    allowances: fc.array(lineAdjustment('95'), { maxLength: 2 }),
    charges: fc.array(lineAdjustment('FC'), { maxLength: 1 }),
    period: maybe(fc.constant({ from: '2026-10-01', to: '2026-10-31' })),
  });
  return fc
    .array(one, { minLength: 1, maxLength: 6 })
    .map((list) => list.map((line, k) => ({ ...line, id: String(k + 1) })));
}

function documentAdjustments(vats: readonly DraftVat[], reasonCode: string) {
  const one = fc
    .tuple(lineAdjustment(reasonCode), fc.constantFrom(...vats))
    .map(([a, vat]) => ({ ...a, vat }));
  return fc.array(one, { maxLength: 2 });
}

const attachments = fc.array(
  fc.record({
    id: fc.constantFrom('Stundenliste', 'Beleg 1'),
    description: maybe(words),
    file: fc.constant({ name: 'a.csv', mediaType: 'text/csv', base64: 'YTtiCg==' }),
  }),
  { maxLength: 1 },
);

function parts(vats: readonly DraftVat[]) {
  return fc.record({
    lines: lines(vats),
    allowances: documentAdjustments(vats, '95'),
    charges: documentAdjustments(vats, 'FC'),
    prepaid: fc.constantFrom(0n, 0n, 1000n),
    rounding: fc.constantFrom(0n, 0n, -1n, 2n),
    notes: fc.array(
      fc.oneof(
        words.map((text) => ({ text })),
        words.map((text) => ({ subject: 'REG', text })),
      ),
      { maxLength: 3 },
    ),
    terms: words,
    buyerReference: maybe(words),
    contract: maybe(words),
    project: maybe(words),
    salesOrder: maybe(words),
    order: maybe(words),
    tender: maybe(words),
    attachments,
  });
}

const CREDIT: Partial<Draft> = {
  kind: 'credit-note',
  type: '381',
  preceding: [{ number: 'AR-2026-00041', issued: '2026-11-01' }],
};

/** Valid drafts of one scenario, invoices and credit notes. */
export function drafts(name: string): fc.Arbitrary<Draft> {
  const scenario = SCENARIOS[name];
  if (!scenario) throw new Error(`no scenario ${name}`);
  return fc
    .tuple(parts(scenario.vats), fc.boolean())
    .map(([body, credit]) => draft({ ...scenario.change, ...body, ...(credit ? CREDIT : {}) }));
}
