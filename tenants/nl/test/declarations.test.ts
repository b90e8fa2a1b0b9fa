import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { monthOf, run, salaried } from './support.ts';

const file = (id: string, request: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request).text);

/** A salary of 3,000.00 in months of 2026. */
function request(...months: string[]): DeclarationRequest {
  const periods = months.map((month) => {
    const input = monthOf(month, [salaried(month, 300_000)]);
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
    people: [{ id: 'p', identity: specimen.identity, facts: { taxCredit: true }, periods }],
  };
}

describe('declarations', () => {
  it('declare wages, premiums and what is payable', () => {
    const { layout, unit, collective, nominative } = file('wage-declaration', request('2026-03'));
    expect(layout).toBe('nl-wage-declaration');
    expect(unit.loonheffingennummer).toBe('111222333L01');
    // Case of nl.md, Awf low here: 82.20 + 188.10 + 15.00 + 45.00 + 183.00 + tax 386.83.
    expect(collective).toMatchObject({
      'awf-low': 8_220,
      'aof-low': 18_810,
      loonheffing: 38_683,
      payable: 8_220 + 18_810 + 1_500 + 4_500 + 18_300 + 38_683,
    });
    const [person] = nominative;
    expect(person).toMatchObject({ bsn: '111222333', taxCredit: true });
    expect(person.relations[0]).toMatchObject({
      awf: 'low',
      contractHours: 32,
      insuredDays: 22,
      wageEmployeeInsurance: 300_000,
      holidayReserve: 24_000,
    });
    expect(person.cents).toMatchObject({ loonheffing: 38_683, 'work-credit': 45_817 });
  });

  it('add the months of the year up for the year statement', () => {
    const { people } = file('year-statement', request('2026-03', '2026-04'));
    expect(people[0].cents).toMatchObject({ 'taxable-wage': 600_000, loonheffing: 77_366 });
    expect(people[0].insuredDays).toBe(44);
  });

  it('ask for the birth date', () => {
    const [person] = request('2026-03').people;
    const people = [{ ...person!, identity: { ...specimen.identity, birthDate: null } }];
    expect(() => file('wage-declaration', { ...request('2026-03'), people })).toThrowError(
      expect.objectContaining({
        code: 'law.declaration-incomplete',
        path: 'people.0.identity.birthDate',
      }),
    );
  });
});
