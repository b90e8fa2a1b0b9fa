import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { monthOf, run, salaried } from './support.ts';

const file = (id: string, request: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request).text);

/** A salary of 3,000.00 in Vienna, in two months of 2026. */
function request(...months: string[]): DeclarationRequest {
  const periods = months.map((month) => {
    const input = monthOf(month, [
      salaried(month, 300_000, { land: 'W', bv: 'from-start', weeklyHours: 38.5 }),
    ]);
    return { input, evaluation: run(input) };
  });
  const { input } = periods[0]!;
  return {
    period: { from: input.period.from, to: periods.at(-1)!.input.period.to },
    createdOn: '2026-05-04',
    reference: 'R1',
    replaces: null,
    test: false,
    entity: specimen.entity,
    engagement: null,
    people: [{ id: 'p', identity: specimen.identity, facts: {}, periods }],
  };
}

describe('declarations', () => {
  it('reports the base of the month and what the fund gets', () => {
    const { layout, people } = file('mbgm', request('2026-03'));
    expect(layout).toBe('at-mbgm');
    expect(people[0].vsnr).toBe('1237010180');
    expect(people[0].declared[0].data).toMatchObject({ base: 300_000, days: 30 });
    // 3,000 × 10.25 % pension, employee; × 1.53 % severance fund.
    expect(people[0].cents).toMatchObject({ 'pv-dn': 30_750, bv: 4_590 });
  });

  it('adds the months of a year up for the wage slip and the municipality', () => {
    const year = request('2026-03', '2026-04');
    expect(file('wage-slip', year).people[0].cents.salary).toBe(600_000);
    // 3 % of 2 × 3,000 (§ 9 KommStG).
    expect(file('municipal-return', year)).toMatchObject({ cents: 18_000, municipality: 'Wien' });
  });

  it('asks for the birth date of somebody without an insurance number', () => {
    const [person] = request('2026-03').people;
    const identity = { ...specimen.identity, identifiers: {}, birthDate: null };
    const people = [{ ...person!, identity }];
    expect(() => file('mbgm', { ...request('2026-03'), people })).toThrowError(
      expect.objectContaining({
        code: 'law.declaration-incomplete',
        path: 'people.0.identity.birthDate',
      }),
    );
  });
});
