import { addDays, type EngagementInput, type WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, monthOf, run, salaried } from './support.ts';

const worked = (date: string, hours: number): WorkDay => ({
  date,
  minutes: hours * 60,
  state: 'worked',
});
const withDays = (days: readonly WorkDay[]): EngagementInput => ({
  ...salaried('2026-03', 250_000),
  days,
});
const march = (days: readonly WorkDay[]) => codes(run(monthOf('2026-03', [withDays(days)])));

describe('work time', () => {
  it('refuses less than eleven hours of rest and weeks over 48 hours', () => {
    expect(march([worked('2026-03-04', 13.5)])).toContain('rest-too-short');
    expect(march([worked('2026-03-04', 10.5)])).toContain('day-too-long');
    const week = ['02', '03', '04', '05', '06'].map((day) => worked(`2026-03-${day}`, 9.7));
    expect(march(week)).toContain('week-too-long');
    const normal = ['02', '03', '04', '05', '06'].map((day) => worked(`2026-03-${day}`, 7));
    expect(march(normal)).toEqual(['no-floor-known']);
  });

  it('says what is overtime, and asks for a day of rest', () => {
    const week = ['02', '03', '04', '05', '06'].map((day) => worked(`2026-03-${day}`, 7.5));
    expect(march(week)).toContain('overtime-week');
    const every = ['02', '03', '04', '05', '06', '07', '08'].map((d) => worked(`2026-03-${d}`, 4));
    expect(march(every)).toContain('weekly-rest-missing');
  });

  it('asks for an average of 44 hours over twelve weeks', () => {
    const days: WorkDay[] = [];
    for (let day = 0; day < 12 * 7; day += 1)
      if (day % 7 < 5) days.push(worked(addDays('2026-01-05', day), 9.2));
    expect(march(days)).toContain('average-too-high');
  });

  it('does not count cancelled days', () => {
    const day = { date: '2026-03-04', minutes: 900, state: 'cancelled' } as const;
    expect(march([day])).toEqual(['no-floor-known']);
  });
});

describe('minimum pay', () => {
  const film = { collectiveAgreement: 'Film', grade: 'II' };
  const row = { agreement: 'Film', grade: 'II', from: '2026-01-01', to: null, month: '2800.00' };
  const confirmed = { 'wage.minimum.tables': [row] };

  it('is the SMIC of the agreed hours', () => {
    // 12.02 × 1,820 / 12 = 1,823.03; at 24 hours 1,250.08
    const full = run(monthOf('2026-03', [salaried('2026-03', 182_302)]));
    expect(full.findings[0]).toMatchObject({ code: 'below-floor', params: { floor: 182_303 } });
    const part = run(monthOf('2026-03', [salaried('2026-03', 125_008, { weeklyHours: 24 })]));
    expect(codes(part)).toEqual(['no-floor-known']);
  });

  it('compares part-time pay with the share of the agreement’s table', () => {
    // 2,800 × 28/35 = 2,240.00
    const pay = (amount: number) =>
      run(
        monthOf('2026-03', [salaried('2026-03', amount, { ...film, weeklyHours: 28 })], {
          confirmed,
        }),
      );
    expect(pay(223_999).findings).toMatchObject([
      { code: 'below-floor', params: { floor: 224_000 } },
    ]);
    expect(codes(pay(224_000))).toEqual([]);
  });
});

describe('what must be known', () => {
  const salary = salaried('2026-03', 250_000);

  it('blocks without headcount, accident rate, or the mobility rate of a larger employer', () => {
    const entity = { headcount: undefined, atmpRate: undefined, mobilityRate: undefined };
    const nothing = run(monthOf('2026-03', [salary], { entity }));
    expect(codes(nothing)).toEqual(['headcount-missing', 'atmp-missing', 'no-floor-known']);
    expect(nothing.payslips).toEqual([]);
    const larger = run(monthOf('2026-03', [salary], { entity: { mobilityRate: undefined } }));
    expect(codes(larger)).toContain('mobility-missing');
  });

  it('blocks a cadre until the office says how cover is taxed, and follows the answer', () => {
    const cadre = salaried('2026-03', 300_000, { cadre: true });
    const open = run(monthOf('2026-03', [cadre]));
    expect(open.findings[0]).toMatchObject({
      code: 'value-unconfirmed',
      params: { key: 'pas.prevoyance' },
    });
    const taxed = run(monthOf('2026-03', [cadre], { confirmed: { 'pas.prevoyance': 'taxable' } }));
    // 3,000 × 1.50 % = 45.00 more of net taxable pay.
    expect(amountOf(taxed, 'net-taxable') - amountOf(open, 'net-taxable')).toBe(4_500);
    expect(taxed.payslips).toHaveLength(1);
  });

  it('blocks show business until its agreements are entered', () => {
    const day = { id: 'd', kind: 'day', amount: 30_000 } as const;
    const concert: EngagementInput = {
      ...salary,
      kind: 'artiste',
      from: '2026-03-14',
      to: '2026-03-14',
      pay: [{ ...day, from: '2026-03-14', to: '2026-03-14' }],
    };
    const keys = run(monthOf('2026-03', [concert])).findings.map(({ params }) => params.key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'spectacle.collective',
        'spectacle.conges_spectacles',
        'spectacle.er.chomage_majoration',
      ]),
    );
    const confirmed = {
      'spectacle.collective': { employer: '1.00 %', employee: '0.50 %' },
      'spectacle.conges_spectacles': '15.50 %',
      'spectacle.er.chomage_majoration': '0.50 %',
    };
    const known = run(monthOf('2026-03', [concert], { confirmed }));
    expect([amountOf(known, 'collectif'), amountOf(known, 'collectif-ee')]).toEqual([300, 150]);
    expect(known.payslips).toHaveLength(1);
  });

  it('blocks sickness and technicians without hours', () => {
    const sick = { date: '2026-03-04', minutes: 420, state: 'sick' } as const;
    expect(march([sick])).toContain('not-modelled.sick-pay');
    const technician = { ...salary, kind: 'technicien', to: '2026-03-31' };
    expect(codes(run(monthOf('2026-03', [technician])))).toContain('hours-missing');
  });

  it('asks for the scale of art. 182 A, and refuses an A1 nobody recorded', () => {
    const abroad = run(monthOf('2026-03', [salary], { person: { taxResidence: 'DE' } }));
    expect(abroad.findings.map(({ params }) => params.key)).toContain('nr.employee');
    expect(abroad.payslips).toEqual([]);
    const rows = [
      { above: '0.00', rate: '0 %' },
      { above: '1000.00', rate: '12 %' },
    ];
    const entered = run(
      monthOf('2026-03', [salary], {
        person: { taxResidence: 'DE' },
        confirmed: { 'nr.employee': rows },
      }),
    );
    // 2,500 less 172.50, 10.00, 137.50 (5.50 %), 78.75, 21.50, 20.00 and more 20.00: 2,079.75.
    expect(amountOf(entered, 'net-taxable')).toBe(207_975);
    expect(amountOf(entered, 'ras')).toBe(12_957);
    expect(amountOf(entered, 'csg-d')).toBe(0);
    const a1 = run(monthOf('2026-03', [salary], { person: { a1State: 'BE' } }));
    expect(codes(a1)).toContain('a1-not-recorded');
  });
});
