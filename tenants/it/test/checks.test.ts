import type { EngagementInput, WorkDay } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { amountOf, codes, gig, type More, monthOf, run, salaried } from './support.ts';

const onCall = (more: Partial<EngagementInput> = {}, amount = 11_000): EngagementInput => ({
  id: 'call',
  kind: 'intermittente',
  from: '2026-03-01',
  to: null,
  facts: { intermittentCase: 'agreement' },
  days: [{ date: '2026-03-11', minutes: 480, state: 'worked' }],
  pay: [{ id: 'c', kind: 'day', amount, from: '2026-03-11', to: '2026-03-11' }],
  ...more,
});

const march = (engagement: EngagementInput, more: More = {}) =>
  run(monthOf('2026-03', [engagement], more));

describe('work on call', () => {
  it('needs an age or a case', () => {
    expect(codes(march(onCall({ facts: {} })))).toContain('intermittent-no-case');
    expect(codes(march(onCall()))).not.toContain('intermittent-no-case');
    const young = { person: { birthDate: '2003-01-01' } };
    expect(codes(march(onCall({ facts: {} }), young))).not.toContain('intermittent-no-case');
    const older = { person: { birthDate: '1965-01-01' } };
    expect(codes(march(onCall({ facts: {} }), older))).not.toContain('intermittent-no-case');
  });

  it('stays below 400 days in three years, but for performers', () => {
    const facts = { intermittentCase: 'listed', daysInThreeYears: 401 };
    expect(codes(march(onCall({ facts })))).toContain('intermittent-too-many-days');
    const performer = { ...facts, scheme: 'fpls', profession: '021' };
    expect(codes(march(onCall({ facts: performer })))).not.toContain('intermittent-too-many-days');
  });

  it('owes contributions on 8.72 an hour at least, on a day where hours are unknown', () => {
    // 8 hours x 8.72 = 69.76 more than 50.00.
    expect(amountOf(march(onCall({}, 5_000)), 'imponibile')).toBe(6_976);
    const unknown = march(onCall({ days: [] }, 5_000));
    expect(amountOf(unknown, 'imponibile')).toBe(5_813);
    expect(codes(unknown)).toContain('hours-missing');
    expect(unknown.payslips).toEqual([]);
  });

  it('pays the discontinuity allowance for performers without an availability allowance', () => {
    const facts = { intermittentCase: 'listed', scheme: 'fpls', profession: '021' };
    expect(amountOf(march(onCall({ facts })), 'discontinuita-d')).toBe(110);
    const paid = { ...facts, availabilityAllowance: true };
    expect(amountOf(march(onCall({ facts: paid })), 'discontinuita-d')).toBe(0);
  });
});

describe('contributions', () => {
  it('ask the hours where pay is below the least base of a month', () => {
    const { pay, ...job } = salaried('2026-03', 100_000);
    expect(codes(march({ ...job, pay, facts: {} }))).toContain('hours-missing');
    expect(codes(march({ ...job, pay }))).toContain('base-raised');
    const half = march({ ...job, pay, facts: { weeklyHours: 20 } });
    expect(amountOf(half, 'imponibile')).toBe(100_000);
  });

  it('raise the base of a full month to 26 days', () => {
    // 26 x 58.13 = 1,511.38; 26 x 57.32 = 1,490.32 the year before.
    expect(amountOf(march(salaried('2026-03', 100_000)), 'imponibile')).toBe(151_138);
    const before = run(monthOf('2025-03', [salaried('2025-03', 100_000)]));
    expect(amountOf(before, 'imponibile')).toBe(149_032);
  });

  it('round the base to whole euros where the office says so', () => {
    const rounded = march(salaried('2026-03', 200_050), {
      confirmed: { 'inps.base.rounding': 'whole-euro' },
    });
    expect(amountOf(rounded, 'imponibile')).toBe(200_100);
    expect(amountOf(rounded, 'ivs-l')).toBe(18_389);
  });

  it('stop at the ceiling only for those insured since 1996, and ask who is', () => {
    const job = salaried('2026-03', 1_000_000);
    const counters = { 'pensionable@2026': 12_000_000, 'over-band@2026': 6_377_600 };
    const since = march(job, { counters });
    expect(amountOf(since, 'ivs-l')).toBe(21_091);
    const before = march(job, { counters, person: { insuredBefore1996: true } });
    expect(amountOf(before, 'ivs-l')).toBe(91_900);
    const unknown = march(job, { counters, person: { insuredBefore1996: undefined } });
    expect(codes(unknown)).toContain('insurance-start-missing');
    expect(unknown.payslips).toEqual([]);
  });

  it('count what other employers reported towards the ceiling', () => {
    const person = { otherPensionablePay: 12_229_500 };
    const month = march(salaried('2026-03', 300_000), { person });
    expect(amountOf(month, 'ivs-l')).toBe(0);
    expect(amountOf(month, 'naspi-d')).toBe(4_830);
  });

  it('take FIS by the size of the employer, a third from the employee', () => {
    const fis = (size: string) => {
      const month = march(salaried('2026-03', 200_000), { entity: { fis: size } });
      return [amountOf(month, 'fis-l'), amountOf(month, 'fis-d')];
    };
    expect(fis('over-5')).toEqual([534, 1_066]);
    expect(fis('up-to-5')).toEqual([334, 666]);
    expect(fis('reduced')).toEqual([200, 400]);
    expect(fis('none')).toEqual([0, 0]);
  });

  it('raise NASpI with every renewal: 1.40 %, 1.90 %, 2.40 %', () => {
    const term = (renewals: number) =>
      march({ ...salaried('2026-03', 200_000, { renewals }), to: '2026-12-31' });
    expect([0, 1, 2].map((n) => amountOf(term(n), 'naspi-td-d'))).toEqual([2_800, 3_800, 4_800]);
    expect(amountOf(march(salaried('2026-03', 200_000)), 'naspi-td-d')).toBe(0);
  });

  it('know no discontinuity allowance for open-ended performers and group C', () => {
    const open = { ...gig('g', ['2026-03-05'], 20_000), to: null };
    expect(amountOf(march(open), 'discontinuita-d')).toBe(0);
    const fixed = gig('g', ['2026-03-05'], 20_000);
    expect(amountOf(march({ ...fixed, facts: { group: 'C' } }), 'discontinuita-d')).toBe(0);
    expect(amountOf(march(fixed), 'discontinuita-d')).toBe(200);
  });

  it('need a rate for the INAIL class of the engagement', () => {
    const month = march(salaried('2026-03', 200_000, { inailVoce: '9999' }));
    expect(codes(month)).toContain('inail-voce-unknown');
    expect(month.payslips).toEqual([]);
  });
});

describe('tax', () => {
  it('gives the tax-free sum up to 20,000, the further deduction above', () => {
    const low = march(salaried('2026-03', 155_000));
    expect(amountOf(low, 'somma')).toBeLessThan(0);
    const more = march(salaried('2026-03', 250_000));
    expect(amountOf(more, 'somma')).toBe(0);
    expect(amountOf(more, 'integrativo')).toBe(0);
  });

  it('leaves out what the person waives', () => {
    const person = { noIntegrations: true };
    const month = march(gig('g', ['2026-03-05'], 30_000), { person });
    expect(amountOf(month, 'somma') + amountOf(month, 'integrativo')).toBe(0);
  });

  it('grants the yearly minimum of the deduction on request: 1,380 for a fixed term', () => {
    const asked = march(gig('g', ['2026-03-05'], 900_000), {
      person: { minimumDeduction: true },
    });
    // 9,000.00 - 827.10 - 24.03 = 8,148.87; tax 1,874.24, less 1,380.00.
    expect(amountOf(asked, 'irpef') + amountOf(asked, 'conguaglio')).toBe(49_424);
  });

  it('believes the income the person expects, before December', () => {
    const person = { expectedIncome: 4_500_000 };
    const month = march(salaried('2026-03', 155_000), { person });
    expect(amountOf(month, 'somma')).toBe(0);
  });

  it('needs the domicile on 1 January, and rates for it', () => {
    const person = { region: undefined, comune: undefined };
    const nowhere = march(gig('g', ['2026-03-05'], 30_000), { person });
    expect(codes(nowhere)).toContain('domicile-missing');
    expect(nowhere.payslips).toEqual([]);
    const elsewhere = march(gig('g', ['2026-03-05'], 30_000), {
      person: { region: 'sicilia', comune: 'G273' },
    });
    expect(codes(elsewhere)).toContain('surtax-unknown');
  });

  it('takes the surtaxes an office entered', () => {
    const rows = (rate: string) => [{ above: '0.00', rate }];
    const person = { region: 'sicilia', comune: 'G273' };
    const input = monthOf('2026-03', [gig('g', ['2026-03-05'], 100_000)], { person });
    const others = [
      { place: 'sicilia', rows: rows('1.23 %') },
      { place: 'G273', rows: rows('0.8 %'), exemptUpTo: '500.00' },
    ];
    const confirmed = { ...input.house.confirmed, 'surtax.others': others };
    const month = run({ ...input, house: { values: {}, confirmed } });
    // 1,000.00 - 91.90 - 2.67 = 905.43.
    expect(amountOf(month, 'regionale')).toBe(1_114);
    expect(amountOf(month, 'comunale')).toBe(724);
  });

  it('follows the cliff of Lazio in 2026: one rate up to 28,000, then two less 60', () => {
    const counters = (taxable: number) => ({ 'taxable@2026': taxable, 'days@2026': 59 });
    const person = { region: 'lazio', comune: 'H501' };
    const due = (taxable: number) =>
      amountOf(
        march(gig('g', ['2026-03-05'], 10_000), { person, counters: counters(taxable) }),
        'regionale-dovuta',
      );
    // The day itself leaves 100.00 - 9.19 - 0.27 = 90.54.
    expect(due(2_800_000 - 9_054)).toBe(48_440);
    // 15,000 x 1.73 % + 13,000.01 x 3.33 % - 60 = 632.40.
    expect(due(2_800_001 - 9_054)).toBe(63_240);
    expect(due(3_000_001 - 9_054)).toBe(75_900);
  });
});

describe('work time', () => {
  const days = (dates: readonly string[], minutes: number): WorkDay[] =>
    dates.map((date) => ({ date, minutes, state: 'planned' }));
  const week = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`);
  const job = salaried('2026-03', 200_000);

  it('allows 13 hours a day and asks for a break after six', () => {
    expect(codes(march({ ...job, days: days(['2026-03-03'], 800) }))).toContain('rest-too-short');
    const day = march({ ...job, days: days(['2026-03-03'], 480) });
    expect(codes(day)).toContain('break-due');
    expect(codes(day)).not.toContain('rest-too-short');
  });

  it('wants a free day in seven and names overtime', () => {
    const found = codes(march({ ...job, days: days(week, 420) }));
    expect(found).toContain('weekly-rest-missing');
    expect(found).toContain('overtime-week');
    expect(codes(march({ ...job, days: days(week.slice(0, 5), 480) }))).toEqual([
      ...Array(5).fill('break-due'),
      'no-floor-known',
    ]);
  });
});

describe('minimum pay', () => {
  const facts = { collectiveAgreement: 'CCNL Cooperative spettacolo', grade: '145.15' };

  it('is that of the agreement for performing arts cooperatives, by hours', () => {
    expect(codes(march(salaried('2026-03', 173_093, facts)))).toContain('below-floor');
    expect(codes(march(salaried('2026-03', 173_094, facts)))).not.toContain('below-floor');
    const half = { ...facts, weeklyHours: 20 };
    expect(codes(march(salaried('2026-03', 86_547, half)))).not.toContain('below-floor');
  });

  it('is entered by the office for other agreements', () => {
    const rows = [{ agreement: 'X', grade: 'T', from: '2026-01-01', day: '95.00' }];
    const day = {
      ...gig('g', ['2026-03-05'], 9_400),
      facts: { collectiveAgreement: 'X', grade: 'T' },
    };
    expect(codes(march(day))).toContain('no-floor-known');
    const confirmed = { 'wage.minimum.tables': rows };
    expect(codes(march(day, { confirmed }))).toContain('below-floor');
  });
});

describe('what is not verified', () => {
  it('blocks until the office confirms it', () => {
    const month = march(salaried('2026-03', 200_000), { confirmed: {} });
    expect(month.payslips).toEqual([]);
    const keys = month.findings.flatMap(({ params, blocksIssuing }) =>
      blocksIssuing ? [params.key] : [],
    );
    expect(keys).toEqual([
      ...['inps.base.rounding', 'inps.naspi', 'inps.sickness', 'inps.maternity', 'inps.cuaf'],
      ...['inps.tfr-guarantee', 'inail.rates'],
    ]);
  });

  it('does not model performers who are self-employed', () => {
    const text: EngagementInput = {
      ...{ id: 't', kind: 'occasionale', from: '2026-03-02', to: '2026-03-06', days: [] },
      facts: { artist: true },
      pay: [{ id: 't', kind: 'lump-sum', amount: 50_000, from: '2026-03-02', to: '2026-03-06' }],
    };
    expect(codes(march(text))).toContain('not-modelled.self-employed-performer');
    const abroad = march(text, { person: { taxResidence: 'DE' } });
    expect(amountOf(abroad, 'ritenuta-estero')).toBe(15_000);
  });

  it('refuses an A1 that is not recorded as the applicable legislation', () => {
    const month = march(salaried('2026-03', 200_000), { person: { a1State: 'FR' } });
    expect(codes(month)).toContain('a1-not-recorded');
    expect(month.payslips).toEqual([]);
  });
});
