import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { monthOf, run, salaried } from './support.ts';

const file = (id: string, request: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request).text);

function request(): DeclarationRequest {
  const job = { ...salaried('2026-03', 250_000), from: '2026-03-01' };
  const input = monthOf('2026-03', [job]);
  return {
    period: input.period,
    createdOn: '2026-04-02',
    reference: 'R1',
    replaces: null,
    test: false,
    entity: specimen.entity,
    engagement: 'job',
    people: [
      {
        id: 'p',
        identity: specimen.identity,
        facts: {},
        periods: [{ input, evaluation: run(input) }],
      },
    ],
  };
}

describe('declarations', () => {
  it('declare a hiring with what R1221-1 asks for', () => {
    const { layout, employer, people } = file('dpae', request());
    expect(layout).toBe('fr-dpae');
    expect(employer.siret).toBe('73282932000074');
    expect(people[0]).toMatchObject({ nir: '255081416802538', familyName: 'Exemple' });
    expect(people[0].declared).toMatchObject([{ kind: 'dpae', data: { start: '2026-03-01' } }]);
  });

  it('give the month’s lines with base and recipient', () => {
    const [person] = file('dsn', request()).people;
    // 2,500 × 6.90 % (D242-4 CSS).
    expect(person.lines).toContainEqual({
      ...{ line: 'vp-ee', engagement: 'job', side: 'employee', recipient: 'urssaf' },
      ...{ amount: 17_250, base: 250_000 },
    });
    expect(person.declared[0].data).toMatchObject({ netTaxable: 204_886, pas: 7_171 });
  });

  it('ask for the birth date of somebody without a NIR', () => {
    const [person] = request().people;
    const identity = { ...specimen.identity, identifiers: {}, birthDate: null };
    const people = [{ ...person!, identity }];
    expect(() => file('dsn', { ...request(), people })).toThrowError(
      expect.objectContaining({
        code: 'law.declaration-incomplete',
        path: 'people.0.identity.birthDate',
      }),
    );
  });
});
