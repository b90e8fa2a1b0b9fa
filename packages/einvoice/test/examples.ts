/** Example parties and drafts; every name is invented. */
import { calculate, type Draft, type Invoice } from '../src/index.ts';

export const SELLER: Draft['seller'] = {
  name: 'Beispiel Genossenschaft eG',
  ids: [{ id: 'L-4711' }],
  registration: { id: 'FN 123456a' },
  vatId: 'ATU12345675',
  taxNumber: '12 345/6789',
  legalInfo: 'Eingetragene Genossenschaft, Handelsgericht Wien',
  electronicAddress: { id: 'ATU12345675', scheme: '9914' },
  address: { line1: 'Beispielgasse 1', city: 'Wien', postCode: '1010', country: 'AT' },
  contact: { name: 'Rechnungsstelle', phone: '+43 1 000 00', email: 'rechnung@example.org' },
};

export const BUYER: Draft['buyer'] = {
  name: 'Muster & Söhne GmbH',
  registration: { id: 'HRB 1' },
  vatId: 'DE123456788',
  electronicAddress: { id: 'DE123456788', scheme: '9930' },
  address: { line1: 'Musterweg 2', city: 'Berlin', postCode: '10115', country: 'DE' },
};

/** 12.5 hours at 80 €, 20 %: 1,000.00 + 200.00 = 1,200.00. */
export function draft(change: Partial<Draft> = {}): Draft {
  return {
    kind: 'invoice',
    type: '380',
    number: 'AR-2026-00042',
    issued: '2026-11-23',
    due: '2026-12-07',
    currency: 'EUR',
    order: 'B-77',
    seller: SELLER,
    buyer: BUYER,
    payment: {
      means: '58',
      reference: 'RF18539007547034',
      accounts: [{ iban: 'AT611904300234573201' }],
    },
    lines: [
      {
        id: '1',
        quantity: '12.5',
        unit: 'HUR',
        price: '80',
        vat: { category: 'S', rate: '20' },
        name: 'Lichtregie',
      },
    ],
    ...change,
  };
}

export const invoice = (change: Partial<Draft> = {}): Invoice => calculate(draft(change));

/** Every party and reference the model knows. */
export const fullInvoice = (): Invoice =>
  invoice({
    payee: { name: 'Factor AG', id: { id: '42', scheme: '0088' }, registration: { id: 'FN 9' } },
    taxRepresentative: {
      name: 'Vertreter OG',
      vatId: 'ATU99999999',
      address: { line1: 'a', line2: 'b', line3: 'c', region: 'Wien', country: 'AT' },
    },
    delivery: {
      name: 'Halle 3',
      location: { id: '7300010000001', scheme: '0088' },
      date: '2026-11-02',
      address: { country: 'AT' },
    },
    payment: {
      means: '59',
      meansText: 'SEPA direct debit',
      reference: 'RF18539007547034',
      accounts: [
        { iban: 'AT611904300234573201', name: 'Konto A', bic: 'BKAUATWW' },
        { iban: 'AT021100000012345678' },
      ],
      directDebit: { mandate: 'M-1', debited: 'DE89370400440532013000' },
    },
    vatAccounting: { currency: 'SEK', tax: 230_000n },
    period: { from: '2026-10-01', to: '2026-10-31' },
    taxPoint: '2026-10-31',
  });
