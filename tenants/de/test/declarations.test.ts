import { type Facts, lastOfMonth } from '@smart/law';
import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { monthOf, run, salaried } from './support.ts';

const MONTH = '2026-05';

function request(people: readonly { amount: number; facts: Facts; kind?: string }[]) {
  const made: DeclarationRequest = {
    period: { from: `${MONTH}-01`, to: lastOfMonth(MONTH) },
    createdOn: '2026-05-22',
    reference: 'R1',
    replaces: null,
    test: false,
    entity: specimen.entity,
    engagement: null,
    people: people.map(({ amount, facts, kind }, i) => {
      const job = { ...salaried(MONTH, amount), kind: kind ?? 'unbefristet' };
      const input = monthOf(MONTH, [job], { person: facts });
      const evaluation = run(input);
      const whole = { taxClass: 1, ...facts };
      return {
        id: `p${i}`,
        identity: specimen.identity,
        facts: whole,
        periods: [{ input, evaluation }],
      };
    }),
  };
  return made;
}

const content = (id: string, of: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(of).text);

describe('declarations', () => {
  it('states contributions by fund and group, and the sums add up', () => {
    const of = request([
      { amount: 300_000, facts: { healthFund: 'TK' } },
      { amount: 400_000, facts: { healthFund: 'TK' } },
      { amount: 50_000, facts: { healthFund: 'TK' }, kind: 'minijob' },
    ]);
    const { statements } = content('beitragsnachweis', of);
    const [fund, mini] = statements;
    expect(fund).toMatchObject({ fund: 'TK', people: 2 });
    // 7,000 × 18.6 %, 2.6 %, 14.6 %; care 3.6 % and the surcharge of 0.6 %.
    expect(fund.groups['RV 0100']).toBe(130_200);
    expect(fund.groups['AV 0010']).toBe(18_200);
    expect(fund.groups['KV 1000/3000']).toBe(102_200);
    expect(fund.groups['PV 0001']).toBe(29_400);
    expect(mini.groups).toMatchObject({ 'KV 6000': 6_500, 'RV 0100': 9_300, Pauschsteuer: 1_000 });
    const due = of.people.flatMap(({ periods }) => periods[0]!.evaluation.duties);
    const paid = due.filter(({ kind }) => kind === 'pay-contributions');
    const sum = (all: readonly { amount?: number }[]) => all.reduce((a, b) => a + b.amount!, 0);
    expect(fund.total + mini.total).toBe(sum(paid));
  });

  it('returns wage tax by its Kennzahlen', () => {
    const of = request([
      { amount: 250_000, facts: { church: 'ev' } },
      { amount: 250_000, facts: {} },
    ]);
    const { kennzahlen, total } = content('lohnsteuer-anmeldung', of);
    // 187.33 each, church tax 9 % of one; as published for 2,500 in 2026.
    expect(kennzahlen).toEqual({
      86: 2,
      42: 37_466,
      41: 0,
      49: 0,
      61: 1_685,
      62: 0,
      otherChurch: 0,
    });
    expect(total).toBe(37_466 + 1_685);
  });

  it('asks for birth data where the insurance number is missing', () => {
    const of = request([{ amount: 300_000, facts: {} }]);
    const identity = { ...specimen.identity, identifiers: {}, birthPlace: null };
    const people = of.people.map((person) => ({ ...person, identity }));
    expect(() => content('deuev', { ...of, people })).toThrow('people.0.identity.birthPlace');
  });
});
