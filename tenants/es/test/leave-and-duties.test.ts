import { dueAtEnd, type EngagementInput, type Facts } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { seizure } from '../law/75-garnishment.ts';
import {
  amountOf,
  codes,
  gig,
  monthOf,
  pay,
  registry,
  run,
  salaried,
  valuesOn,
} from './support.ts';

/** What falls due on 30 June 2026 for a salary of 1,800.00 since 1 January. */
function due(facts: Facts, kind = 'indefinido') {
  const job = { ...salaried('2026-06', 180_000, facts), kind, from: '2026-01-01' };
  const ended = kind === 'indefinido' ? job : { ...job, to: '2026-06-30' };
  return dueAtEnd(registry, monthOf('2026-06', [ended]), 'job', '2026-06-30');
}

describe('the end of a contract', () => {
  it('pays leave earned in the year and not taken', () => {
    // 181 of 365 days × 30 = 14.877 days × 60.00 = 892.60; less 10 days: 292.60.
    expect(due({})).toMatchObject([{ kind: 'leave-compensation', amount: 89_260 }]);
    expect(due({ leaveTaken: 10 })[0]).toMatchObject({ amount: 29_260, facts: { days: 5 } });
    expect(due({ leaveTaken: 15 })).toEqual([]);
    expect(due({ leaveInPay: true })).toEqual([]);
  });

  it('values leave by the pay of the days where there is no monthly salary', () => {
    const days = { ...gig('g', '2026-06-05', 25_000), facts: { group: 3 } };
    const items = dueAtEnd(registry, monthOf('2026-06', [days]), 'g', '2026-06-05');
    // 250 × 30/365 = 20.55, and 250 × 12/365 = 8.22.
    expect(items.map(({ amount }) => amount)).toEqual([2_055, 822]);
  });

  it('pays the part of extra payments earned since January', () => {
    // 25,200 − 12 × 1,800 = 3,600 × 181/365 = 1,785.21.
    const [, extra] = due({ agreedMonthlyPay: 180_000, agreedYearPay: 2_520_000 });
    expect(extra).toMatchObject({ kind: 'special', amount: 178_521 });
  });

  it('pays twelve days a year at the end of a term, not to substitutes', () => {
    const facts = { agreedMonthlyPay: 180_000, leaveInPay: true };
    // 21,600/365 × 12 × 181/365 = 352.15.
    expect(due(facts, 'temporal')).toMatchObject([
      { amount: 35_215, facts: { nature: 'end-indemnity' } },
    ]);
    expect(due({ ...facts, substitution: true }, 'temporal')).toEqual([]);
    expect(due(facts)).toEqual([]);
  });

  it('pays artists twenty days a year after eighteen months', () => {
    const run20 = { ...gig('g', '2026-06-30', 0), from: '2024-12-01', to: '2026-06-30' };
    const facts = { ...run20.facts, agreedYearPay: 3_650_000, agreedMonthlyPay: 300_000 };
    const items = dueAtEnd(registry, monthOf('2026-06', [{ ...run20, facts }]), 'g', '2026-06-30');
    // 100 a day × 20 × 577/365 = 3,161.64.
    expect(items.find(({ facts: said }) => said?.nature)?.amount).toBe(316_164);
  });

  it('blocks until somebody confirms how the indemnity is taxed', () => {
    const item = { ...pay('bonus', 10_000, '2026-06-05'), facts: { nature: 'end-indemnity' } };
    const job = gig('g', '2026-06-05', 25_000);
    const ended: EngagementInput = { ...job, pay: [...job.pay, item] };
    const open = run(monthOf('2026-06', [ended]));
    expect(codes(open)).toContain('value-unconfirmed');
    expect(amountOf(open, 'irpf')).toBe(500);
    const taxed = run(monthOf('2026-06', [ended], { confirmed: { 'irpf.indemnity': 'taxed' } }));
    // 2 % of 350.00; contributions on 250.00 alone.
    expect(amountOf(taxed, 'irpf')).toBe(700);
    expect(amountOf(taxed, 'base-cc')).toBe(25_000);
    expect(taxed.payslips).toHaveLength(1);
  });
});

describe('sickness', () => {
  it('takes three days of pay, then 40 % until the fifteenth, then all', () => {
    const days = Array.from({ length: 20 }, (_, i) => ({
      date: `2026-06-${String(i + 1).padStart(2, '0')}`,
      minutes: 480,
      state: 'sick' as const,
    }));
    const confirmed = { 'sick.rate': '60 %', 'sick.day_divisor': 30, 'sick.base': 'agreed-pay' };
    const job = { ...salaried('2026-06', 180_000), days };
    const sick = run(monthOf('2026-06', [job], { confirmed }));
    // 60.00 a day: 3 × 60 + 12 × 24 + 5 × 60 = 768.00 lost; the base stays 1,800.00.
    expect(sick.full.totals.gross).toBe(103_200);
    expect(amountOf(sick, 'base-cc')).toBe(180_000);
    expect(sick.payslips).toHaveLength(1);
    expect(codes(run(monthOf('2026-06', [job])))).toContain('value-unconfirmed');
  });
});

describe('duties', () => {
  const kinds = (input: Parameters<typeof run>[0]): string[] =>
    run(input).duties.map(({ kind, due: on }) => `${kind} ${on}`);

  it('of three nights under one contract: alta and baja for each run of days', () => {
    const night = (day: string) => pay('day', 20_000, `2026-06-${day}`);
    const tour = {
      ...gig('tour', '2026-06-05', 0),
      ...{ to: '2026-06-13', pay: [night('05'), night('06'), night('13')] },
    };
    const said = kinds(monthOf('2026-06', [tour]));
    expect(said.filter((one) => /^(start|end)-/.test(one))).toEqual([
      ...['start-declaration 2026-06-05', 'end-declaration 2026-06-09'],
      ...['start-declaration 2026-06-13', 'end-declaration 2026-06-16'],
    ]);
    expect(said.filter((one) => one.startsWith('contract'))).toHaveLength(1);
  });

  it('of an artist’s day: alta before, contract in ten working days, baja in three or six', () => {
    expect(kinds(monthOf('2026-06', [gig('g', '2026-06-05', 25_000)])).slice(0, 4)).toEqual([
      'start-declaration 2026-06-05',
      'end-declaration 2026-06-08',
      // ten working days after Friday 5 June
      'contract-registration 2026-06-19',
      'company-certificate 2026-06-15',
    ]);
    expect(kinds(monthOf('2026-08', [gig('g', '2026-08-06', 25_000)]))).toContain(
      'end-declaration 2026-08-12',
    );
  });

  it('of a month: bases and payment by the end of the next, forms after the quarter', () => {
    const job = salaried('2026-05', 250_000);
    expect(kinds(monthOf('2026-05', [job]))).toEqual([
      'bases-report 2026-06-30',
      'pay-contributions 2026-06-30',
      'modelo-111 2026-07-20',
      'pay-111 2026-07-20',
    ]);
    const monthly = monthOf('2026-05', [job], { entity: { monthlyFiler: true } });
    expect(kinds(monthly)).toContain('modelo-111 2026-06-20');
  });

  it('of December: the yearly summary and the certificate', () => {
    const list = kinds(monthOf('2026-12', [salaried('2026-12', 250_000)]));
    expect(list).toContain('modelo-190 2027-01-31');
    expect(list).toContain('withholding-certificate 2027-03-31');
    const person = { taxResidence: 'DE' };
    const abroad = kinds(monthOf('2026-12', [salaried('2026-12', 250_000)], { person }));
    expect(abroad).toContain('modelo-216 2027-01-20');
    expect(abroad).toContain('modelo-296 2027-01-31');
    expect(abroad).not.toContain('modelo-190 2027-01-31');
  });

  it('pays every recipient exactly what the payslip owes it', () => {
    const evaluation = run(monthOf('2026-05', [salaried('2026-05', 250_000)]));
    const paid = Object.fromEntries(
      evaluation.duties
        .filter(({ amount }) => amount !== undefined)
        .map(({ recipient, amount }) => [recipient, amount]),
    );
    expect(paid).toEqual(evaluation.payslips[0]?.byRecipient);
  });
});

describe('contributions', () => {
  it('gives substitutes and disabled people the lower unemployment rate', () => {
    const term = { ...salaried('2026-05', 200_000), kind: 'temporal', to: '2026-09-30' };
    const rate = (job: EngagementInput, person: Facts = {}): number =>
      amountOf(run(monthOf('2026-05', [job], { person })), 'des-er');
    expect(rate(term)).toBe(13_400);
    expect(rate({ ...term, facts: { ...term.facts, substitution: true } })).toBe(11_000);
    expect(rate(term, { disability: '33' })).toBe(11_000);
  });

  it('counts part-time minimums by the hour and daily groups by the day', () => {
    const base = (facts: Facts): number =>
      amountOf(run(monthOf('2026-05', [salaried('2026-05', 30_000, facts)])), 'base-cc');
    // 80 h × 8.58; 80 h × 11.98 in group 1; 31 days × 47.48 in group 8.
    expect(base({ monthlyHours: 80 })).toBe(68_640);
    expect(base({ monthlyHours: 80, group: 1 })).toBe(95_840);
    expect(base({ group: 8 })).toBe(147_188);
  });

  it('of January 2026 know the maximum in January, the minimums only since the order', () => {
    const base = (gross: number, asOf: string): number =>
      amountOf(run(monthOf('2026-01', [salaried('2026-01', gross)], { asOf })), 'base-cc');
    expect(base(800_000, '2026-01-31')).toBe(510_120);
    expect([base(100_000, '2026-01-31'), base(100_000, '2026-03-31')]).toEqual([138_120, 142_440]);
  });

  it('treats open-ended artistic work by the day, with the open-ended unemployment rate', () => {
    const nights = { ...gig('g', '2026-06-05', 25_000, { artistic: true }), kind: 'indefinido' };
    const month = run(monthOf('2026-06', [{ ...nights, to: null }]));
    // 250 × 5.5 %; at least 2 % although the contract has no end.
    expect(amountOf(month, 'base-cc')).toBe(25_000);
    expect(amountOf(month, 'des-er')).toBe(1_375);
    expect(amountOf(month, 'irpf')).toBe(500);
  });

  it('has 32.60 and 33.62 at the end of short contracts', () => {
    const short = (year: number) => {
      const span = [`${year}-05-04`, `${year}-05-08`] as const;
      const job = { ...salaried(`${year}-05`, 0), kind: 'temporal', from: span[0], to: span[1] };
      return run(monthOf(`${year}-05`, [{ ...job, pay: [pay('salary', 50_000, ...span)] }]));
    };
    expect(amountOf(short(2025), 'short-contract')).toBe(3_260);
    expect(amountOf(short(2026), 'short-contract')).toBe(3_362);
  });

  it('charges artists’ solidarity on the month’s pay above the maximum', () => {
    const days = ['02', '03', '04', '05', '08', '09'].map((d) => gig(d, `2026-06-${d}`, 100_000));
    const month = run(monthOf('2026-06', days));
    // 6,000 − 5,101.20: 510.12 × 0.96 % + 388.68 × 1.04 %; bases 6 × 450 on account.
    expect(amountOf(month, 'sol-er')).toBe(894);
    expect(amountOf(month, 'base-cc')).toBe(6 * 45_000);
  });
});

describe('seizure 2026', () => {
  const of2026 = (net: number, hasSpecialPay = true, forMaintenance = false) =>
    seizure(valuesOn('2026-06-30'), { net, dependants: 0, hasSpecialPay, forMaintenance });

  it('leaves the minimum wage and less of each further one (LEC art. 607)', () => {
    expect(of2026(122_100)).toMatchObject({ protectedAmount: 122_100, attachable: 0 });
    // (2,000 − 1,221) × 30 % = 233.70
    expect(of2026(200_000).attachable).toBe(23_370);
    // 1,221 × (30 + 50 + 60 + 75) % + (8,000 − 6,105) × 90 % = 2,625.15 + 1,705.50
    expect(of2026(800_000).attachable).toBe(433_065);
  });

  it('protects a twelfth of the year where extra pay is prorated, once confirmed', () => {
    // (2,000 − 1,424.50) × 30 % = 172.65
    expect(of2026(200_000, false)).toMatchObject({
      attachable: 17_265,
      reliesOn: ['garnish.wage'],
    });
    expect(of2026(200_000, true, true).reliesOn).toEqual(['garnish.maintenance']);
  });
});
