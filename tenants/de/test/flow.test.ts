import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate, OUTPUT } from '../../../tools/wage-tax-flow/main.ts';
import { wageTax, YEARS } from '../law/generated/wage-tax.ts';
import { taxOf } from './by-hand.ts';
import { monthOf, run, salaried, valuesOn } from './support.ts';

describe('the generated wage tax', () => {
  it('is what the generator makes of the official flow, byte for byte', () => {
    expect(generate()).toBe(readFileSync(OUTPUT, 'utf8'));
  });

  it('says the allowances that the parameters say', () => {
    for (const year of YEARS) {
      const xml = readFileSync(new URL(`source/Lohnsteuer${year}.xml`, OUTPUT), 'utf8');
      const amount = (name: string) =>
        Number(
          new RegExp(`${name} ?= ?(?:new BigDecimal|BigDecimal.valueOf)\\((\\d+)`).exec(xml)![1],
        );
      const values = valuesOn(`${year}-06-30`);
      expect(values.basicAllowance).toBe(amount('GFB') * 100);
      expect(values.surchargeLimit).toBe(amount('SOLZFREI') * 100);
      expect(values.kvYear).toBe(amount('BBGKVPV') * 100);
      expect(values.rvYear).toBe(amount(year === 2025 ? 'BBGRV' : 'BBGRVALV') * 100);
    }
  });

  it('agrees with the tariff of § 32a EStG written by hand, cent by cent of pay', () => {
    for (const year of YEARS)
      for (let gross = 1; gross < 1_300_000; gross += 997) {
        const extra = year === 2025 ? 250 : 290;
        const who = { land: 'BE', birthDate: '1990-05-15', extra, u2: 0 };
        const inputs = { LZZ: 2, RE4: gross, STKL: 1, KVZ: extra, PVZ: 1 };
        const { LSTLZZ, SOLZLZZ } = wageTax(year, inputs);
        expect([LSTLZZ, SOLZLZZ]).toEqual(taxOf(year, gross, who));
      }
  });

  it('keeps nothing from one computation to the next', () => {
    const plain = { LZZ: 2, RE4: 300_000, STKL: 1 };
    const before = wageTax(2026, plain);
    wageTax(2025, { ...plain, STKL: 5, ZKF: 10, R: 1, SONSTB: 500_000, JRE4: 3_600_000, VBEZ: 9 });
    expect(wageTax(2026, plain)).toEqual(before);
  });

  it('refuses what it is not proven for', () => {
    for (const wrong of [{ STKL: 7 }, { LZZ: 0 }, { RE4: -1 }, { RE4: 500_000_001 }, { KVZ: NaN }])
      expect(() => wageTax(2026, { LZZ: 2, RE4: 1, STKL: 1, ...wrong })).toThrow(RangeError);
  });

  it('is not known before it was published', () => {
    const january = (asOf: string) =>
      run(monthOf('2025-01', [salaried('2025-01', 300_000)], { asOf }));
    expect(() => january('2025-01-21')).toThrow('law.no-value-for-date');
    expect(january('2025-01-22').payslips).toHaveLength(1);
  });
});
