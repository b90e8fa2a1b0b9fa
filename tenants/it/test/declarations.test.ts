import { evaluate, LawFault } from '@smart/law';
import type { DeclarationRequest } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { jurisdiction } from '../jurisdiction.ts';
import { specimen } from '../samples.ts';
import { gig, monthOf, registry } from './support.ts';

const input = monthOf('2026-03', [gig('concert', ['2026-03-06', '2026-03-07'], 30_000)]);
const { full, counters, duties } = evaluate(registry, input);

const request = (engagement: string | null, more: Partial<DeclarationRequest> = {}) => ({
  ...{ period: input.period, createdOn: '2026-04-10', reference: 'R1', replaces: null },
  ...{ test: true, entity: specimen.entity, engagement },
  people: [
    {
      id: 'p',
      identity: specimen.identity,
      facts: { region: 'lombardia', comune: 'F205' },
      periods: [{ input, evaluation: { full, counters, duties } }],
    },
  ],
  ...more,
});

const made = (id: string, engagement: string | null) =>
  JSON.parse(declarations.find((one) => one.id === id)!.file(request(engagement)).text);

describe('files for the authorities', () => {
  it('say in UniLav who starts when, under which scheme', () => {
    const { layout, employer, people } = made('unilav', 'concert');
    expect(layout).toBe('it-unilav');
    expect(employer.matricolaInps).toBe('4900000000');
    expect(people[0].codiceFiscale).toBe('SMPLXA90E15F205A');
    expect(people[0].declared[0]).toMatchObject({
      kind: 'unilav-start',
      due: '2026-03-05',
      data: { start: '2026-03-06', end: '2026-03-07', scheme: 'fpls', profession: '021' },
    });
  });

  it('report to INPS the days, the base and every contribution', () => {
    const { people } = made('uniemens', null);
    expect(people[0].declared[0].data).toMatchObject({ scheme: 'FPLS', days: 2, base: 60_000 });
    expect(people[0].cents).toMatchObject({ 'ivs-l': 5_514, 'ivs-d': 14_286, imponibile: 60_000 });
  });

  it('certify the year to the person: pay, tax, surtaxes', () => {
    const { people } = made('certificazione-unica', null);
    // 600.00 - 55.14 - 1.60 (FIS).
    expect(people[0].cents['irpef-base']).toBe(54_326);
    expect(people[0].totals['taxable@2026']).toBe(54_326);
    expect(people[0].comune).toBe('F205');
  });

  it('refuse to declare somebody without codice fiscale', () => {
    const [person] = request(null).people;
    const nobody = { ...person!, identity: { ...person!.identity, identifiers: {} } };
    for (const declaration of declarations)
      expect(() => declaration.file(request('concert', { people: [nobody] }))).toThrow(LawFault);
  });

  it('cover every duty that is no payment', () => {
    const covered = declarations.flatMap((one) => one.duties);
    const rest = jurisdiction.dutyKinds.filter((kind) => !covered.includes(kind));
    expect(rest).toEqual(['f24-inps', 'f24-erario', 'f24-regione', 'f24-comune', 'pay-fund']);
  });
});
