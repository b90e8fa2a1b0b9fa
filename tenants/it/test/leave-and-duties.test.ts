import { dueAtEnd, type EngagementInput, evaluate } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { seizure } from '../law/75-garnishment.ts';
import { amountOf, codes, gig, monthOf, registry, run, salaried, valuesOn } from './support.ts';

const atEnd = (engagement: EngagementInput, to: string) =>
  dueAtEnd(registry, monthOf('2026-03', [engagement]), engagement.id, to).map(
    ({ kind, amount }) => [kind, amount] as const,
  );

describe('at the end of an engagement', () => {
  it('leave of the year and the part of the 13th are due', () => {
    const job = { ...salaried('2026-03', 180_000), from: '2026-01-01' };
    // 20 days x 90/365 x 1,800/22 = 403.49; 1,800 / 12 = 150.00 of the pay that is known.
    expect(atEnd(job, '2026-03-31')).toEqual([
      ['leave-compensation', 40_349],
      ['special', 15_000],
    ]);
  });

  it('a 14th month doubles the part', () => {
    const job = { ...salaried('2026-03', 180_000, { extraMonths: 14 }), from: '2026-01-01' };
    expect(atEnd(job, '2026-03-31')[1]).toEqual(['special', 30_000]);
  });

  it('single days are paid with 8.33 % for each, unless agreed all-in', () => {
    const days = gig('g', ['2026-03-05', '2026-03-06'], 10_000);
    expect(atEnd(days, '2026-03-06')).toEqual([
      ['leave-compensation', 1_666],
      ['special', 1_666],
    ]);
    const allIn = { ...days, facts: { ...days.facts, allIn: true } };
    expect(atEnd(allIn, '2026-03-06')).toEqual([]);
    expect(amountOf(run(monthOf('2026-03', [allIn])), 'tfr')).toBe(0);
  });

  it('the severance pay of earlier months is paid, and nothing is left', () => {
    const job = { ...salaried('2026-03', 180_000), from: '2026-01-01', to: '2026-03-31' };
    const counters = { tfr: 24_867, 'tfr-held@2026': 24_867, 'tfr-pay@2026': 360_000 };
    const month = run(monthOf('2026-03', [job], { counters }));
    // 5,400 x 6.9074 % = 373.00, of which 248.67 before.
    expect(amountOf(month, 'tfr')).toBe(12_433);
    expect(amountOf(month, 'tfr-pagato')).toBe(-37_300);
    expect(month.counters.tfr).toBe(0);
    expect(month.counters['tfr-held@2026']).toBe(0);
  });

  it('severance pay of last year grows by what the office entered', () => {
    const job = { ...salaried('2026-03', 180_000), from: '2025-07-01', to: '2026-03-31' };
    const counters = { tfr: 100_000, 'tfr-pay@2026': 0 };
    const input = monthOf('2026-03', [job], { counters });
    const rows = [{ month: '2026-03', rate: '0.60 %' }];
    const confirmed = { ...input.house.confirmed, 'tfr.revaluation': rows };
    const month = run({ ...input, house: { values: {}, confirmed } });
    expect(amountOf(month, 'tfr-pagato')).toBe(-(12_433 + 100_000 + 600));
    expect(amountOf(month, 'tfr')).toBe(12_433 + 600);
    expect(codes(month)).not.toContain('not-modelled.tfr-revaluation');
  });

  it('severance pay beside another old engagement is not modelled', () => {
    const ends = { ...salaried('2026-03', 180_000), id: 'a', from: '2026-01-01', to: '2026-03-31' };
    const stays = { ...salaried('2026-03', 90_000), id: 'b', from: '2026-01-01' };
    const month = run(monthOf('2026-03', [ends, stays], { counters: { tfr: 50_000 } }));
    expect(codes(month)).toContain('not-modelled.tfr-parallel');
    expect(month.payslips).toEqual([]);
  });

  it('severance pay beside another one is paid once the office enters it', () => {
    const ends = {
      ...salaried('2026-03', 180_000, { tfrHeld: 24_867 }),
      ...{ id: 'a', from: '2026-01-01', to: '2026-03-31' },
    };
    const stays = { ...salaried('2026-03', 90_000), id: 'b', from: '2026-01-01' };
    const month = run(monthOf('2026-03', [ends, stays], { counters: { tfr: 50_000 } }));
    expect(amountOf(month, 'tfr-pagato')).toBe(-(12_433 + 24_867));
    // 500.00 - 248.67 and what March sets aside for the one that goes on: 62.17.
    expect(month.counters.tfr).toBe(50_000 - 24_867 + 6_217);
    expect(month.payslips).toHaveLength(1);
  });

  it('severance pay in a pension fund goes there every month', () => {
    const month = run(
      monthOf('2026-03', [gig('g', ['2026-03-05'], 30_000)], {
        person: { tfr: 'fund' },
      }),
    );
    expect(month.payslips[0]?.byRecipient['fondo-pensione']).toBe(2_072);
    expect(amountOf(month, 'tfr-pagato')).toBe(0);
    expect(amountOf(month, 'tfr')).toBe(0);
  });
});

describe('sickness', () => {
  const week = ['09', '10', '11', '12', '13'].map((day) => ({
    ...{ date: `2026-03-${day}`, minutes: 480, state: 'sick' as const },
  }));

  it('of a performer with a fixed term is paid by INPS itself', () => {
    const tour: EngagementInput = {
      ...salaried('2026-03', 180_000, { profession: '021' }),
      ...{ kind: 'spettacolo', to: '2026-06-30', days: week },
    };
    const month = run(monthOf('2026-03', [tour]));
    // 1,800 / 30 x 5 days.
    expect(amountOf(month, 'retribuzione')).toBe(150_000);
    expect(amountOf(month, 'malattia-inps')).toBe(0);
    expect(codes(month)).toContain('sick-paid-by-inps');
  });

  it('goes on over a weekend, and starts anew after work', () => {
    const days = [
      ...week,
      { date: '2026-03-16', minutes: 480, state: 'sick' as const },
      { date: '2026-03-18', minutes: 480, state: 'worked' as const },
      { date: '2026-03-20', minutes: 480, state: 'sick' as const },
    ];
    const month = run(monthOf('2026-03', [{ ...salaried('2026-03', 300_000), days }]));
    // 9 to 16 March are eight days, of which five from the fourth on: 5 x 50.00.
    expect(amountOf(month, 'malattia-inps')).toBe(25_000);
  });

  it('beyond a month of it leaves the pay at nothing, not below', () => {
    const days = Array.from({ length: 31 }, (_, i) => ({
      ...{
        date: `2026-03-${String(i + 1).padStart(2, '0')}`,
        minutes: 480,
        state: 'sick' as const,
      },
    }));
    const month = run(monthOf('2026-03', [{ ...salaried('2026-03', 300_000), days }], {}));
    expect(amountOf(month, 'retribuzione')).toBeGreaterThanOrEqual(0);
  });
});

describe('duties', () => {
  const dutiesOf = (engagement: EngagementInput, month = '2026-03') =>
    evaluate(registry, monthOf(month, [engagement])).duties.map(
      ({ kind, due }) => `${kind} ${due}`,
    );

  it('of an engagement of two days', () => {
    expect(dutiesOf(gig('g', ['2026-03-05', '2026-03-06'], 30_000))).toEqual([
      'unilav-start 2026-03-04',
      'unilav-end 2026-03-11',
      'uniemens 2026-04-30',
      'f24-inps 2026-04-16',
      'f24-erario 2026-04-16',
      'f24-regione 2026-04-16',
      'libro-unico 2026-04-30',
      'certificazione-unica 2027-03-16',
    ]);
  });

  it('of December close the year', () => {
    const found = dutiesOf(salaried('2026-12', 200_000), '2026-12');
    expect(found).toContain('f24-inps 2027-01-18');
    expect(found).toContain('certificazione-unica 2027-03-16');
    expect(found).toContain('modello-770 2027-11-02');
    expect(found).toContain('inail-account 2027-02-16');
  });

  it('of work on call announce each call', () => {
    const call: EngagementInput = {
      ...{ id: 'c', kind: 'intermittente', from: '2026-01-01', to: null },
      facts: { intermittentCase: 'agreement' },
      days: [{ date: '2026-03-20', minutes: 300, state: 'planned' }],
      pay: [{ id: 'p', kind: 'day', amount: 9_000, from: '2026-03-11', to: '2026-03-11' }],
    };
    const found = dutiesOf(call).filter((duty) => duty.startsWith('intermittent'));
    expect(found).toEqual(['intermittent-call 2026-03-11', 'intermittent-call 2026-03-20']);
  });

  it('of an occasional fee are the tax and a certificate by the end of April', () => {
    const text: EngagementInput = {
      ...{
        id: 't',
        kind: 'occasionale',
        from: '2026-03-02',
        to: '2026-03-06',
        days: [],
        facts: {},
      },
      pay: [{ id: 't', kind: 'lump-sum', amount: 50_000, from: '2026-03-02', to: '2026-03-06' }],
    };
    expect(dutiesOf(text)).toEqual(['f24-erario 2026-04-16', 'certificazione-unica 2027-04-30']);
  });

  it('to pay say how much for what', () => {
    const { duties } = evaluate(registry, monthOf('2026-03', [salaried('2026-03', 200_000)]));
    const inps = duties.find(({ kind }) => kind === 'f24-inps')!;
    // 9.19 + 0.267 and 28.98 + 0.533 % of 2,000.00.
    expect(inps.amount).toBe(18_380 + 534 + 57_960 + 1_066);
    const sum = Object.values(inps.data).reduce((a: number, b) => a + Number(b), 0);
    expect(sum).toBe(inps.amount);
  });
});

describe('garnishment', () => {
  const values = valuesOn('2026-03-31');
  const request = { net: 150_000, dependants: 2, hasSpecialPay: true, forMaintenance: false };

  it('reaches a fifth of net pay, half for maintenance', () => {
    expect(seizure(values, request)).toMatchObject({
      attachable: 30_000,
      protectedAmount: 120_000,
    });
    const maintenance = seizure(values, { ...request, forMaintenance: true });
    expect(maintenance.attachable).toBe(75_000);
    expect(maintenance.reliesOn).toEqual(['garnish.maintenance']);
  });
});
