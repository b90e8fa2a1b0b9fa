import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { gig, monthOf, run } from './support.ts';

const file = (id: string, request: DeclarationRequest) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request).text);

/** A day of 200.00 in each of these months of 2026. */
function request(...months: string[]): DeclarationRequest {
  const periods = months.map((month) => {
    const person = { artistDeclaration: true };
    const input = monthOf(month, [gig(`e-${month}`, `${month}-06`, 20_000)], { person });
    return { input, evaluation: run(input) };
  });
  const { input } = periods[0]!;
  return {
    period: { from: input.period.from, to: periods.at(-1)!.input.period.to },
    createdOn: '2026-12-01',
    reference: 'R1',
    replaces: null,
    test: false,
    entity: specimen.entity,
    engagement: null,
    people: [{ id: 'p', identity: specimen.identity, facts: {}, periods }],
  };
}

describe('declarations', () => {
  it('declares the start with the end, so that no OUT is needed', () => {
    const made = file('dimona', { ...request('2026-10'), engagement: 'e-2026-10' });
    expect(made.people[0].INSS).toBe('85073003328');
    expect(made.people[0].WorkerName).toBeUndefined();
    expect(made.people[0].declared).toMatchObject([
      { kind: 'dimona-in', data: { startingDate: '2026-10-06', endingDate: '2026-10-06' } },
    ]);
  });

  it('has a line a contract in the quarter, with its code and amounts', () => {
    const made = file('dmfa', request('2026-10', '2026-11'));
    expect(made.people[0].occupations).toMatchObject([
      { engagement: 'e-2026-10', workerCode: '046', days: 1, wage: 20_000, base: 21_600 },
      { engagement: 'e-2026-11', workerCode: '046', days: 1, wage: 20_000, base: 21_600 },
    ]);
    // 2 × 216.00 × 13.07 % = 2 × 28.23.
    expect(made.people[0].cents).toMatchObject({ nsso: 5_646 });
    const owed = request('2026-10', '2026-11').people[0]!.periods.map(
      ({ evaluation }) => evaluation.duties.find(({ kind }) => kind === 'pay-onss')?.amount ?? 0,
    );
    expect(made.NetOwedAmount).toBe(owed[0]! + owed[1]!);
  });

  it('sums a month’s tax, and a year for the fiche', () => {
    const month = request('2026-10');
    const tax = month.people[0]!.periods[0]!.evaluation.full.totals;
    expect(file('pp-return', month)).toMatchObject({
      taxable: tax.taxable,
      withholding: tax.withholding,
      people: 1,
    });
    const fiche = file('fiche', request('2026-10', '2026-11'));
    expect(fiche.people[0]).toMatchObject({ form: '281.10', cents: { 'day-pay': 40_000 } });
  });

  it('asks for the birth date of somebody without a register number', () => {
    const [person] = request('2026-10').people;
    const identity = { ...specimen.identity, identifiers: {}, birthDate: null };
    const people = [{ ...person!, identity }];
    expect(() => file('dmfa', { ...request('2026-10'), people })).toThrowError(
      expect.objectContaining({
        code: 'law.declaration-incomplete',
        path: 'people.0.identity.birthDate',
      }),
    );
  });
});
