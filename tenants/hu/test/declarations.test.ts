import type { EngagementInput } from '@smart/law';
import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { casual, ft, monthOf, run, salaried } from './support.ts';

const file = (id: string, request: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request).text);

/** A person's months with one engagement each. */
function request(...months: readonly (readonly [string, EngagementInput])[]): DeclarationRequest {
  const periods = months.map(([month, engagement]) => {
    const input = monthOf(month, [engagement]);
    return { input, evaluation: run(input) };
  });
  return {
    period: { from: periods[0]!.input.period.from, to: periods.at(-1)!.input.period.to },
    createdOn: '2026-05-04',
    reference: 'R1',
    replaces: null,
    test: false,
    entity: specimen.entity,
    engagement: null,
    people: [
      { id: 'p', identity: specimen.identity, facts: { motherName: 'Minta Anna' }, periods },
    ],
  };
}

const wage = (month: string): readonly [string, EngagementInput] => [
  month,
  { ...salaried(month, ft(450_000), { feor: '2614' }), from: '2026-03-02' },
];

describe('declarations', () => {
  it('declares a start with the data of the register', () => {
    const start = { ...request(wage('2026-03')), engagement: 'job' };
    const { layout, employer, people } = file('t1041', start);
    expect(layout).toBe('hu-t1041');
    expect(employer.adoszam).toBe('12345676131');
    expect(people[0]).toMatchObject({
      adoazonosito: '8450611237',
      taj: '123456788',
      motherName: 'Minta Anna',
    });
    expect(people[0].declared[0].data).toMatchObject({
      feor: { code: '2614' },
      weeklyHours: 40,
      relationship: { from: '2026-03-02' },
    });
  });

  it('names the dates of casual work', () => {
    const days = casual('2026-03', 'efo', [10, 12], ft(16_000));
    const { people } = file('t1042e', { ...request(['2026-03', days]), engagement: 'efo' });
    expect(people[0].declared[0].data.dates).toEqual(['2026-03-10', '2026-03-12']);
  });

  it('returns totals and one sheet a person', () => {
    const { totals, people } = file('monthly-return', request(wage('2026-03')));
    const dues = { szja: ft(67_500), tb: ft(83_250), szocho: ft(58_500) };
    expect(totals).toEqual(dues);
    expect(people[0].cents).toEqual(dues);
  });

  it('adds the months of a year up for the certificate', () => {
    const { people } = file('m30', request(wage('2026-03'), wage('2026-04')));
    expect(people[0].cents).toMatchObject({ salary: ft(900_000), szja: ft(135_000) });
  });

  it('asks for birth data of somebody without a tax number', () => {
    const [person] = request(wage('2026-03')).people;
    const identity = { ...specimen.identity, identifiers: {}, birthPlace: null };
    const people = [{ ...person!, identity }];
    expect(() => file('m30', { ...request(wage('2026-03')), people })).toThrowError(
      expect.objectContaining({
        code: 'law.declaration-incomplete',
        path: 'people.0.identity.birthPlace',
      }),
    );
  });
});
