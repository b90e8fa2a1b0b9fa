import type { EngagementInput, Facts } from '@smart/law';
import type { DeclarationRequest, DeclaredPerson } from '@smart/law/declarations';
import { describe, expect, it } from 'vitest';
import { declarations } from '../declarations.ts';
import { specimen } from '../samples.ts';
import { gig, main, monthOf, run, salaried } from './support.ts';

const [agi] = declarations;

function person(
  id: string,
  engagements: readonly EngagementInput[],
  facts: Facts = {},
  identity = specimen.identity,
): DeclaredPerson {
  const input = monthOf('2026-04', engagements, { person: facts });
  return { id, identity, facts, periods: [{ input, evaluation: run(input) }] };
}

const request = (people: readonly DeclaredPerson[]): DeclarationRequest => ({
  period: { from: '2026-04-01', to: '2026-04-30' },
  createdOn: '2026-05-04',
  reference: 'R1',
  replaces: null,
  test: false,
  entity: specimen.entity,
  engagement: null,
  people,
});

const FIELD = /<agd:\w+ faltkod="(\d{3})">([^<]*)<\/agd:\w+>/g;

/** Field code and text of every element of a form that has one. */
const fields = (form: string | undefined): Record<string, string> =>
  Object.fromEntries([...(form ?? '').matchAll(FIELD)].map(([, code, text]) => [code!, text!]));

/** The text of the only element of a name. */
const only = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<agd:${name}>([^<]*)</agd:${name}>`, 'g'))].map(
    ([, content]) => content!,
  );

/** The file, its main statement and the individual ones. */
function forms(people: readonly DeclaredPerson[]) {
  const { text } = agi!.file(request(people));
  const [head, main, ...individual] = text.split('<agd:Blankett>');
  return { text, head: head!, main: main!, individual };
}

/** Names of elements that are opened and not closed in their order, if any. */
function unbalanced(text: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, end] of text.matchAll(/<(\/?)([A-Za-z:]+)[^>]*?(\/?)>/g)) {
    if (end === '/') continue;
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) return [name!];
  }
  return open;
}

describe('the employer declaration', () => {
  it('says sender, employer, one main statement and one for each person', () => {
    const one = person('a', [salaried('2026-04', 3_000_000)], main());
    const { text, head, main: total, individual } = forms([one, one]);
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<Skatteverket omrade="Arb/);
    expect(unbalanced(text)).toEqual([]);
    expect(only(head, 'Organisationsnummer')).toEqual(['167696001119']);
    expect(only(head, 'AgRegistreradId')).toEqual(['167696001119']);
    expect(only(head, 'Skapad')).toEqual(['2026-05-04T00:00:00']);
    expect(only(text, 'Period')).toEqual(['202604', '202604', '202604']);
    expect(total).toContain('<agd:HU>');
    expect(fields(total)).toEqual({
      '201': '167696001119',
      '006': '202604',
      '487': '18852',
      '497': '11756',
    });
    expect(individual).toHaveLength(2);
    expect(fields(individual[0])).toEqual({
      '201': '167696001119',
      '215': '198504121230',
      '006': '202604',
      '570': '1',
      '011': '30000',
      '001': '5878',
    });
  });

  it('takes contributions on the sum at each rate, öre left out at each', () => {
    // Three times 1,510.88: 1,510 kronor each, 4,530 × 31.42 % = 1,423.326; young: 2,000 × 20.81 %.
    const pay = (id: string) => person(id, [gig(id, '2026-04-10', 151_088)]);
    const young = person('y', [gig('y', '2026-04-10', 200_000)], { birthDate: '2004-02-01' });
    const { main: total } = forms([pay('a'), pay('b'), pay('c'), young]);
    expect(fields(total)['487']).toBe(String(1_423 + 416));
    // 453 kept from each of the three, 600 from the young person.
    expect(fields(total)['497']).toBe(String(3 * 453 + 600));
  });

  it('has exactly one tax field in each statement, two statements for two taxes', () => {
    const show = gig('show', '2026-04-24', 500_050, { onStage: true, artistActivity: 'musik' });
    const facts = { taxResidence: 'DE', sinkDecision: true };
    const { individual } = forms([person('a', [show, salaried('2026-04', 1_234_500)], facts)]);
    const taxes = individual.map((one) =>
      Object.keys(fields(one)).filter((code) => ['001', '274', '275'].includes(code)),
    );
    expect(taxes).toEqual([['274'], ['275']]);
    expect(fields(individual[1])['112']).toBe('musik');
    expect(individual.map((one) => fields(one)['570'])).toEqual(['2', '3']);
  });

  it('says who somebody without a Swedish number is', () => {
    const identity = {
      ...specimen.identity,
      identifiers: {},
      birthPlace: 'Exempelstadt',
      birthCountry: 'DE',
      nationality: 'DE',
      address: { street: 'Musterweg 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
    };
    const facts = { taxResidence: 'DE', sinkDecision: true, foreignTin: '12345678901' };
    const { individual } = forms([person('a', [salaried('2026-04', 1_000_000)], facts, identity)]);
    expect(fields(individual[0])).toMatchObject({
      '222': '19850412',
      '216': 'Kim',
      '217': 'Exempel',
      '218': 'Musterweg 1',
      '219': '10115',
      '220': 'Berlin',
      '221': 'DE',
      '077': 'Exempelstadt',
      '078': 'DE',
      '081': 'DE',
      '252': '12345678901',
      '076': 'DE',
      '274': '2250',
    });
    expect(fields(individual[0])['215']).toBeUndefined();
  });

  it('puts pay of somebody insured elsewhere in field 131, without contributions', () => {
    const input = monthOf('2026-04', [salaried('2026-04', 2_000_000)], { person: main() });
    const abroad = {
      ...input,
      person: { ...input.person, socialSecurity: [{ from: '2020-01-01', jurisdiction: 'other' }] },
    };
    const one = person('a', []);
    const periods = [{ input: abroad, evaluation: run(abroad) }];
    const { main: total, individual } = forms([{ ...one, periods }]);
    expect(fields(individual[0])).toMatchObject({ '131': '20000', '001': '3391' });
    expect(fields(individual[0])['011']).toBeUndefined();
    expect(fields(total)['487']).toBe('0');
  });

  it('expands a ten-digit number by the birth date', () => {
    const identity = { ...specimen.identity, identifiers: { personnummer: '8504121230' } };
    const { individual } = forms([person('a', [salaried('2026-04', 1_000_000)], main(), identity)]);
    expect(fields(individual[0])['215']).toBe('198504121230');
  });

  it('refuses what the authority would: no activity of an artist, no employer number', () => {
    const show = gig('show', '2026-04-24', 500_000, { onStage: true });
    const artist = person('a', [show], { taxResidence: 'HU' });
    expect(() => agi!.file(request([artist]))).toThrow('law.declaration-incomplete');
    const nobody = { ...request([]), entity: { ...specimen.entity, identifiers: {}, facts: {} } };
    expect(() => agi!.file(nobody)).toThrow('law.declaration-incomplete');
  });
});
