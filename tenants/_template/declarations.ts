/**
 * Files for the authorities of Examplia. They say what was computed and stored, and compute nothing.
 * A layout is `official` only where the authority publishes it; otherwise it is a `record`: complete
 * data in a layout of ours that README.md describes.
 */
import type { LineDefinition } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  recordFile,
  xmlDocument,
} from '@smart/law/declarations';
import { lines } from './law/lines.ts';

const personNumber = ({ identity }: DeclaredPerson, at: number): string =>
  needed(identity.identifiers['person-number'], `people.${at}.identity.identifiers.person-number`);

/** Social Insurance Act § 30: one engagement, before its first hour. */
function start({ people, engagement, entity, reference }: DeclarationRequest): string {
  const [person] = people;
  const { input } = needed(person?.periods[0], 'people.0.periods.0');
  const started = needed(
    input.engagements.find(({ id }) => id === engagement),
    'engagement',
  );
  return xmlDocument({
    startDeclaration: {
      '@reference': reference,
      employer: entity.name,
      person: personNumber(person!, 0),
      from: started.from,
      to: started.to,
      kind: started.kind,
    },
  });
}

const declared: readonly LineDefinition[] = lines.filter(({ side }) => side !== 'earning');

/** Everybody's contributions and tax of a month, cents. */
function wageList({ people }: DeclarationRequest) {
  return people.map((person, at) => {
    const said = person.periods.flatMap(({ evaluation }) => evaluation.full.lines);
    const sum = (id: string): number =>
      said.reduce((total, { line, amount }) => (line === id ? total + amount : total), 0);
    const amounts = declared.map(({ id }) => [id, sum(id)] as const);
    return { personNumber: personNumber(person, at), cents: Object.fromEntries(amounts) };
  });
}

export const declarations: readonly DeclarationDefinition[] = [
  {
    id: 'start',
    duties: ['start-declaration'],
    scope: 'engagement',
    recipient: 'insurance',
    article: 'Social Insurance Act § 30',
    layout: 'official',
    version: '1.0',
    source: 'Examplia Gazette 2024/12, annex',
    file: (request) => ({
      name: `start-${request.reference}.xml`,
      mediaType: 'application/xml',
      encoding: 'utf-8',
      text: start(request),
    }),
  },
  {
    id: 'wage-list',
    duties: ['pay-insurance', 'pay-tax-office'],
    scope: 'month',
    recipient: 'insurance',
    article: 'Social Insurance Act § 31',
    layout: 'record',
    version: '1',
    source: 'Social Insurance Act § 31: what the list must contain',
    file: (request) =>
      recordFile(`wage-list-${request.reference}.json`, 'examplia-wage-list', '1', {
        period: request.period,
        people: wageList(request),
      }),
  },
];
