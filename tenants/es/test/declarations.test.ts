import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { gig, monthOf, run, salaried } from './support.ts';

const file = (id: string, request: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request).text);

function request(
  inputs: readonly ReturnType<typeof monthOf>[],
  engagement: string | null = null,
): DeclarationRequest {
  const periods = inputs.map((input) => ({ input, evaluation: run(input) }));
  return {
    period: { from: inputs[0]!.period.from, to: inputs.at(-1)!.period.to },
    createdOn: '2026-07-10',
    reference: 'R1',
    replaces: null,
    test: false,
    entity: specimen.entity,
    engagement,
    people: [{ id: 'p', identity: specimen.identity, facts: { situation: '2' }, periods }],
  };
}

const salaries = ['2026-04', '2026-05', '2026-06'].map((month) =>
  monthOf(month, [salaried(month, 200_000)]),
);

describe('declarations', () => {
  it('registers an engagement with the numbers of the person and the contract', () => {
    const input = monthOf('2026-06', [gig('g', '2026-06-05', 25_000)]);
    const { employer, people } = file('registration', request([input], 'g'));
    expect(employer.ccc).toBe('41123456760');
    expect(people[0]).toMatchObject({ nif: '12345678Z', naf: '281234567840' });
    expect(people[0].declared).toMatchObject([
      { kind: 'start-declaration', due: '2026-06-05', data: { group: 3, start: '2026-06-05' } },
      { kind: 'end-declaration', due: '2026-06-08', data: { reason: 'end-of-term' } },
    ]);
  });

  it('reports bases of the month and what the Treasury gets', () => {
    const { people } = file('bases', request(salaries.slice(0, 1)));
    // 2,000 × 23.6 % and × 4.7 %.
    expect(people[0].cents).toMatchObject({
      ...{ 'base-cc': 200_000, 'base-at': 200_000 },
      ...{ 'cc-er': 47_200, 'cc-ee': 9_400 },
    });
  });

  it('adds up a quarter for form 111 and lists payees for form 190', () => {
    const quarter = file('modelo-111', request(salaries));
    const tax = quarter.people[0].paid[0].withheld;
    expect(quarter.totals[0]).toEqual({ key: 'A', people: 1, pay: 600_000, withheld: tax });
    expect(quarter.totals[1]).toEqual({ key: 'F', people: 0, pay: 0, withheld: 0 });
    const year = file('modelo-190', request(salaries));
    expect(year.people[0]).toMatchObject({
      communicated: { situation: '2' },
      contracts: ['indefinido'],
      // 3 × 130.00
      paid: [{ key: 'A', pay: 600_000 }],
      contributions: { 'cc-ee': 28_200 },
    });
  });

  it('puts non-residents into forms 216 and 296', () => {
    const person = { taxResidence: 'FR' };
    const abroad = request([monthOf('2026-06', [gig('g', '2026-06-05', 25_000)], { person })]);
    expect(file('modelo-216', abroad).totals).toEqual([
      { key: '12', people: 1, pay: 25_000, withheld: 4_750 },
    ]);
    expect(file('modelo-111', abroad).totals[0].people).toBe(0);
    expect(file('modelo-296', abroad).people[0].paid[0].withheld).toBe(4_750);
  });

  it('asks for the insurance number where the Treasury insists on it', () => {
    const whole = request(salaries);
    const identity = { ...specimen.identity, identifiers: { nif: '12345678Z' } };
    const people = whole.people.map((one) => ({ ...one, identity }));
    expect(() => file('bases', { ...whole, people })).toThrowError(
      expect.objectContaining({
        code: 'law.declaration-incomplete',
        path: 'people.0.identity.identifiers.naf',
      }),
    );
  });
});
