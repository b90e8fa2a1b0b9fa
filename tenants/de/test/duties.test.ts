import type { EngagementInput, Facts } from '@smart/law';
import { describe, expect, it } from 'vitest';
import { monthOf, run, salaried } from './support.ts';

const duties = (month: string, engagements: readonly EngagementInput[], entity: Facts = {}) =>
  run(monthOf(month, engagements, { entity })).duties;
const due = (all: ReturnType<typeof duties>, kind: string) =>
  all.filter((one) => one.kind === kind).map((one) => one.due);

describe('duties', () => {
  it('pay contributions within the month, wage tax by the tenth of the next', () => {
    const all = duties('2026-08', [salaried('2026-08', 300_000)]);
    expect(due(all, 'beitragsnachweis')).toEqual(['2026-08-25']);
    expect(due(all, 'pay-contributions')).toEqual(['2026-08-27']);
    expect(due(all, 'lohnsteuer-anmeldung')).toEqual(['2026-09-10']);
    const pay = all.find(({ kind }) => kind === 'pay-contributions')!;
    expect(pay.amount).toBe(Object.values(pay.data).reduce<number>((sum, n) => sum + Number(n), 0));
  });

  it('file wage tax by quarter or year where the office does', () => {
    const filed = (taxFiling: string) =>
      due(duties('2026-05', [salaried('2026-05', 300_000)], { taxFiling }), 'lohnsteuer-anmeldung');
    expect(filed('quarter')).toEqual(['2026-07-10']);
    expect(filed('year')).toEqual(['2027-01-11']);
  });

  it('report start and end within six weeks, at once in listed sectors', () => {
    const job = { ...salaried('2026-05', 300_000), from: '2026-05-04', to: '2026-05-29' };
    const all = duties('2026-05', [{ ...job, kind: 'befristet' }], { immediateReport: true });
    expect(due(all, 'anmeldung')).toEqual(['2026-06-15']);
    expect(due(all, 'abmeldung')).toEqual(['2026-07-10']);
    expect(due(all, 'elstam')).toEqual(['2026-05-04']);
    const [now] = all.filter(({ kind }) => kind === 'sofortmeldung');
    expect(now).toMatchObject({ due: '2026-05-04', timing: 'before-start' });
  });

  it('names the codes of the reporting procedure', () => {
    const code = (kind: string, amount: number, facts: Facts = {}) => {
      const job = {
        ...salaried('2026-05', amount, facts),
        kind,
        from: '2026-05-04',
        to: '2026-05-08',
      };
      const pay = job.pay.map((item) => ({ ...item, from: job.from, to: job.to }));
      const { data, recipient } = duties('2026-05', [{ ...job, pay }]).find(
        (one) => one.kind === 'anmeldung',
      )!;
      return [data.personGroup, data.contributionGroup, recipient];
    };
    expect(code('befristet', 300_000)).toEqual(['101', '1111', 'krankenkasse']);
    expect(code('unstaendig', 50_000)).toEqual(['118', '3101', 'krankenkasse']);
    expect(code('minijob', 5_000)).toEqual(['109', '6100', 'minijob-zentrale']);
    expect(code('minijob', 5_000, { pensionExempt: true })).toEqual([
      '109',
      '6500',
      'minijob-zentrale',
    ]);
    expect(code('kurzfristig', 50_000)).toEqual(['110', '0000', 'minijob-zentrale']);
  });

  it('give yearly papers after December', () => {
    const all = duties('2026-12', [salaried('2026-12', 300_000)]);
    expect(due(all, 'jahresmeldung')).toEqual(['2027-02-15']);
    expect(due(all, 'lohnsteuerbescheinigung')).toEqual(['2027-02-28']);
    expect(due(all, 'lohnnachweis')).toEqual(['2027-02-16']);
    expect(due(all, 'ksa-meldung')).toEqual(['2027-03-31']);
  });
});
