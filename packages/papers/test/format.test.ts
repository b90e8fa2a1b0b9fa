import { describe, expect, it } from 'vitest';
import {
  decimalText,
  figure,
  hours,
  iban,
  longDate,
  money,
  percent,
  period,
  shortDate,
} from '../src/format.ts';

const de = { language: 'de', january: 'Jänner' } as const;
const en = { language: 'en' } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('how figures and dates are written', () => {
  it.each([
    [0n, '0,00', '0.00'],
    [-5n, '−0,05', '−0.05'],
    [123_456_789n, '1.234.567,89', '1,234,567.89'],
    [100_000n, '1.000,00', '1,000.00'],
  ])('%s', (minor, german, english) => {
    expect(figure(minor, de)).toBe(german);
    expect(figure(minor, en)).toBe(english);
  });

  it('writes currency, percent, decimals', () => {
    expect(plain(money(-138_553n, 'EUR', de))).toBe('−1.385,53 €');
    expect(money(138_553n, 'EUR', en)).toBe('€1,385.53');
    expect(plain(percent('18.07', de))).toBe('18,07 %');
    expect(decimalText('12.5', en)).toBe('12.5');
  });

  it('writes dates and periods', () => {
    expect(plain(longDate('2026-01-05', de))).toBe('5. Jänner 2026');
    expect(plain(longDate('2026-01-05', { language: 'de' }))).toBe('5. Januar 2026');
    expect(plain(longDate('2026-12-10', en))).toBe('10 December 2026');
    expect(shortDate('2026-12-01', de)).toBe('01.12.2026');
    expect(period('2028-02-01', '2028-02-29', de)).toBe('Februar 2028');
    expect(plain(period('2026-02-01', '2026-02-27', en))).toBe('01/02/2026 – 27/02/2026');
    expect(period('2026-02-01', '2026-02-01', de)).toBe('01.02.2026');
  });

  it('writes hours and accounts', () => {
    expect(hours(450)).toBe('7:30');
    expect(hours(5)).toBe('0:05');
    expect(plain(iban('AT61 1904300234573201'))).toBe('AT61 1904 3002 3457 3201');
  });
});

describe('other languages', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  it('write dates, periods and figures in their own order', () => {
    const write = (language: string) => [
      plain(longDate('2026-12-10', { language })),
      shortDate('2026-12-01', { language }),
      plain(period('2026-12-01', '2026-12-31', { language })),
      plain(decimalText('1234.50', { language })),
    ];
    expect(write('fr')).toEqual(['10 décembre 2026', '01/12/2026', 'décembre 2026', '1 234,50']);
    expect(write('hu')).toEqual([
      '2026. december 10.',
      '2026. 12. 01.',
      '2026. december',
      '1 234,50',
    ]);
    expect(write('sv')).toEqual(['10 december 2026', '2026-12-01', 'december 2026', '1 234,50']);
    expect(write('nl')).toEqual(['10 december 2026', '01-12-2026', 'december 2026', '1.234,50']);
    expect(write('es')).toEqual([
      '10 de diciembre de 2026',
      '01/12/2026',
      'diciembre de 2026',
      '1.234,50',
    ]);
    expect(write('it')).toEqual(['10 dicembre 2026', '01/12/2026', 'dicembre 2026', '1.234,50']);
  });
});
