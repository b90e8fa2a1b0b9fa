import { describe, expect, it } from 'vitest';
import { checkVatNumber, formatNumber, proposeVatCase, type VatCaseInput } from '../src/index.ts';

const RATES = { standard: '20', reduced: '10', culture: '13' };

function input(change: {
  seller?: Partial<VatCaseInput['seller']>;
  buyer?: Partial<VatCaseInput['buyer']>;
  service?: VatCaseInput['service'];
  performedIn?: string;
  online?: boolean;
  rate?: string;
  exemption?: VatCaseInput['exemption'];
}): VatCaseInput {
  const { seller, buyer, ...rest } = change;
  return {
    seller: { country: 'AT', smallBusiness: false, ...seller },
    buyer: { country: 'AT', kind: 'business', vatNumber: 'checked', ...buyer },
    service: 'general',
    rates: RATES,
    rate: 'standard',
    ...rest,
  };
}

describe('proposeVatCase (directive 2006/112/EC)', () => {
  it.each([
    ['business at home', {}, 'S', '20', '44', 'AT'],
    [
      'consumer at home, 13 %',
      { buyer: { kind: 'consumer' }, rate: 'culture' },
      'S',
      '13',
      '45',
      'AT',
    ],
    ['business in Germany, checked', { buyer: { country: 'DE' } }, 'AE', '0', '196', 'DE'],
    ['business in Greece as EL', { buyer: { country: 'EL' } }, 'AE', '0', '196', 'EL'],
    [
      'business in Germany, unchecked',
      { buyer: { country: 'DE', vatNumber: 'unchecked' } },
      'S',
      '20',
      '45',
      'AT',
    ],
    ['consumer in Germany', { buyer: { country: 'DE', kind: 'consumer' } }, 'S', '20', '45', 'AT'],
    [
      'public body in Germany with number',
      { buyer: { country: 'DE', kind: 'public' } },
      'AE',
      '0',
      '196',
      'DE',
    ],
    [
      'public body in Germany without',
      { buyer: { country: 'DE', kind: 'public', vatNumber: 'none' } },
      'S',
      '20',
      '45',
      'AT',
    ],
    [
      'business in Switzerland',
      { buyer: { country: 'CH', vatNumber: 'none' } },
      'O',
      null,
      '44',
      'CH',
    ],
    [
      'consumer in Switzerland',
      { buyer: { country: 'CH', kind: 'consumer' } },
      'S',
      '20',
      '45',
      'AT',
    ],
    [
      'advice to a consumer in Switzerland',
      { buyer: { country: 'CH', kind: 'consumer' }, service: 'intellectual' },
      'O',
      null,
      '59',
      'CH',
    ],
    [
      'concert in Berlin for a business',
      { buyer: { country: 'DE' }, service: 'event-activity', performedIn: 'DE' },
      'AE',
      '0',
      '196',
      'DE',
    ],
    [
      'concert in Berlin for an Austrian business',
      { service: 'event-activity', performedIn: 'DE' },
      'S',
      '20',
      '44',
      'AT',
    ],
    [
      'concert in Berlin for a consumer',
      { buyer: { kind: 'consumer' }, service: 'event-activity', performedIn: 'DE' },
      null,
      null,
      '54(1)',
      'DE',
    ],
    [
      'concert in Wien for a German consumer',
      {
        buyer: { country: 'DE', kind: 'consumer' },
        service: 'event-activity',
        performedIn: 'AT',
        rate: 'culture',
      },
      'S',
      '13',
      '54(1)',
      'AT',
    ],
    [
      'ticket to a fair in Milan',
      { buyer: { country: 'DE' }, service: 'event-admission', performedIn: 'IT' },
      null,
      null,
      '53',
      'IT',
    ],
    [
      'online ticket for a German business',
      { buyer: { country: 'DE' }, service: 'event-admission', online: true },
      'AE',
      '0',
      '196',
      'DE',
    ],
    [
      'stream to a French consumer',
      { buyer: { country: 'FR', kind: 'consumer' }, service: 'event-activity', online: true },
      null,
      null,
      '54(1)',
      'FR',
    ],
    [
      'survey of land in Hungary',
      { service: 'immovable-property', performedIn: 'HU' },
      null,
      null,
      '47',
      'HU',
    ],
    [
      'catering in Wien for a German business',
      { buyer: { country: 'DE' }, service: 'catering', performedIn: 'AT', rate: 'reduced' },
      'S',
      '10',
      '55',
      'AT',
    ],
    [
      'goods to a German business',
      { buyer: { country: 'DE' }, service: 'goods' },
      'K',
      '0',
      '138',
      'AT',
    ],
    ['goods to Switzerland', { buyer: { country: 'CH' }, service: 'goods' }, 'G', '0', '146', 'AT'],
    ['small business at home', { seller: { smallBusiness: true } }, 'E', '0', '284', 'AT'],
    [
      'exempt teaching at home',
      { exemption: { article: '132(1)(i)' } },
      'E',
      '0',
      '132(1)(i)',
      'AT',
    ],
  ] as const)('%s', (_, change, category, rate, article, place) => {
    expect(proposeVatCase(input(change as Parameters<typeof input>[0]))).toMatchObject({
      category,
      rate,
      article,
      place,
    });
  });

  it('says what staff must look at', () => {
    const warnings = (change: Parameters<typeof input>[0]) =>
      proposeVatCase(input(change)).warnings;
    expect(warnings({ buyer: { country: 'DE', vatNumber: 'none' } })).toEqual([
      'vat-number-unchecked',
    ]);
    expect(warnings({ buyer: { country: 'DE' } })).toEqual(['recapitulative-statement']);
    expect(warnings({ buyer: { country: 'CH', vatNumber: 'none' } })).toEqual([
      'business-proof-needed',
      'identifiers-left-out',
    ]);
    expect(warnings({ service: 'catering' })).toEqual(['performed-in-assumed']);
    expect(warnings({})).toEqual([]);
  });

  it('refuses a rate the plug-in does not know', () => {
    expect(() => proposeVatCase(input({ rate: 'toString' }))).toThrow('einvoice.unknown-rate');
  });
});

describe('checkVatNumber', () => {
  /** ATU + 8 digits; the last one checks (96 − Σ) mod 10 with digits at even places doubled. */
  const austrian = (country: string, rest: string) => {
    if (country !== 'AT' || !/^U\d{8}$/.test(rest)) return 'bad-format' as const;
    const digits = [...rest.slice(1)].map(Number);
    const crossed = digits
      .slice(0, 7)
      .map((d, k) => (k % 2 ? Math.floor((2 * d) / 10) + ((2 * d) % 10) : d));
    const sum = crossed.reduce((a, b) => a + b, 0);
    return (96 - sum) % 10 === digits[7] ? ('ok' as const) : ('bad-check-digit' as const);
  };
  it.each([
    ['ATU 1358.5627', null],
    ['ATU13585626', 'bad-check-digit'],
    ['ATU1358562', 'bad-format'],
    ['12345678', 'no-prefix'],
    ['AT', 'bad-format'],
    ["AT'; drop", 'bad-format'],
  ])('%s → %s', (text, fault) => {
    expect(checkVatNumber(text, austrian)).toBe(fault);
  });
});

describe('formatNumber', () => {
  it.each([
    ['AR-{yyyy}-{nnnnn}', 2026, 42, 'AR-2026-00042'],
    ['{yy}/{nnn}', 2026, 1234, '26/1234'],
    ['{n}.{yyyy}', 2027, 1, '1.2027'],
  ])('%s', (pattern, year, n, text) => {
    expect(formatNumber(pattern, year, n)).toBe(text);
  });
  it.each(['AR-{nnn}', '{yyyy}', '{yyyy}{n}{n}', '{yyyy}-{n}-ß', '{yyyy} {n}', '{yyyy}{n}{x}'])(
    'refuses pattern %s',
    (pattern) => {
      expect(() => formatNumber(pattern, 2026, 1)).toThrow('einvoice.bad-number-pattern');
    },
  );
  it.each([0, -1, 1.5, Number.NaN])('refuses count %s', (n) => {
    expect(() => formatNumber('{yyyy}-{n}', 2026, n)).toThrow('einvoice.bad-number');
  });
  it('sorts as it counts within a year', () => {
    const numbers = Array.from({ length: 300 }, (_, k) =>
      formatNumber('R{yyyy}-{nnnn}', 2026, k + 1),
    );
    expect([...numbers].sort()).toEqual(numbers);
    expect(new Set(numbers).size).toBe(300);
  });
});
