/**
 * Files for Belgian authorities. The glossary of 2023/3 names the fields of Dimona and DmfA, but
 * schema, codes of services and transmission are not in our sources, so each file is a record: the
 * data the authority asks for under the glossary's names, made from what was stored.
 */
import type { Duty } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  recordFile,
} from '@smart/law/declarations';
import { lines, paidTo } from './law/lines.ts';

const VERSION = '1';

type Data = Readonly<Record<string, unknown>>;
type Content = (request: DeclarationRequest) => Data;

const employer = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  NOSSRegistrationNbr: entity.facts.rszNumber ?? entity.identifiers.rszNumber ?? null,
  CompanyID: entity.facts.enterpriseNumber ?? entity.identifiers.enterpriseNumber ?? null,
  LocalUnitID: entity.facts.establishment ?? null,
  contact: entity.contact,
});

/** With a number, only the number: names are forbidden beside it. Else the data to ask for one. */
function naturalPerson({ identity }: DeclaredPerson, at: number): Data {
  const INSS = identity.identifiers.niss;
  if (INSS) return { INSS };
  const path = `people.${at}.identity`;
  return {
    WorkerName: needed(identity.familyName, `${path}.familyName`),
    WorkerFirstName: needed(identity.givenNames, `${path}.givenNames`),
    WorkerBirthdate: needed(identity.birthDate, `${path}.birthDate`),
    WorkerBirthplace: identity.birthPlace,
    BirthplaceCountry: identity.birthCountry,
    Sex: identity.sex,
    Nationality: identity.nationality,
    address: identity.address,
  };
}

const dutiesOf = ({ periods }: DeclaredPerson, kinds: readonly string[]): readonly Duty[] =>
  periods.flatMap(({ evaluation }) => evaluation.duties.filter(({ kind }) => kinds.includes(kind)));

/** What an engagement's duties say, each with its day. */
const said = (person: DeclaredPerson, kinds: readonly string[], engagement: string | null) =>
  dutiesOf(person, kinds)
    .filter((duty) => engagement === null || duty.engagement === engagement)
    .map(({ kind, engagement: of, due, data }) => ({ kind, of, due, data }));

const start =
  (...kinds: readonly string[]): Content =>
  (request) => ({
    employer: employer(request),
    people: request.people.map((person, at) => ({
      ...naturalPerson(person, at),
      declared: said(person, kinds, request.engagement),
    })),
  });

/** Sums of lines over all periods of the file, cents; lines that never occurred are left out. */
function sums({ periods }: DeclaredPerson, ids: readonly string[]): Record<string, number> {
  const cents: Record<string, number> = {};
  for (const { evaluation } of periods)
    for (const { line, amount } of evaluation.full.lines)
      if (ids.includes(line)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

const ADULT = '046';
const MINOR = '047';
const EIGHTEEN = 18;

/** Artists by age (046, 047); codes of other workers stand in the official annexes. */
function workerCode(line: Data, birthDate: string | null, on: string): string | null {
  if (line.artist !== true || birthDate === null) return null;
  const birthday = `${Number(birthDate.slice(0, 4)) + EIGHTEEN}${birthDate.slice(4)}`;
  return birthday <= on ? ADULT : MINOR;
}

/** The months' occupation lines of one contract, added up. */
function occupations(person: DeclaredPerson, on: string): Data[] {
  const found = new Map<string, Record<string, unknown>>();
  for (const { data } of dutiesOf(person, ['dmfa']))
    for (const line of data.lines as readonly Data[]) {
      const id = String(line.engagement);
      const known = found.get(id);
      if (known === undefined) {
        found.set(id, { ...line, workerCode: workerCode(line, person.identity.birthDate, on) });
        continue;
      }
      const added = [
        'days',
        'minutes',
        'wage',
        'premium',
        'base',
        'double',
        'exit',
        'structural',
        'targetArtist',
        'firstWorker',
      ];
      for (const key of added) known[key] = Number(known[key]) + Number(line[key]);
    }
  return [...found.values()];
}

const quarterly: Content = (request) => {
  const people = request.people.map((person, at) => ({
    ...naturalPerson(person, at),
    occupations: occupations(person, request.period.to),
    cents: sums(person, paidTo('onss')),
  }));
  const owed = request.people.flatMap((person) => Object.values(sums(person, paidTo('onss'))));
  const NetOwedAmount = owed.reduce((sum, amount) => sum + amount, 0);
  return { employer: employer(request), period: request.period, NetOwedAmount, people };
};

const taxes = paidTo('fps-finance');
const bases = lines.filter(({ total }) => total === 'taxable').map(({ id }) => id);

/** Totals of the employer; people stand in the yearly fiches. */
const monthly: Content = (request) => {
  const total = (ids: readonly string[]): number =>
    request.people
      .flatMap((person) => Object.values(sums(person, ids)))
      .reduce((sum, amount) => sum + amount, 0);
  return {
    employer: employer(request),
    period: request.period,
    people: request.people.map(naturalPerson).length,
    taxable: total(bases),
    withholding: total(taxes),
  };
};

const yearly: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...naturalPerson(person, at),
    form: dutiesOf(person, ['fiche']).at(-1)?.data.form ?? null,
    address: person.identity.address,
    household: person.facts.household ?? null,
    children: person.facts.children ?? null,
    months: person.periods.map(({ input }) => input.period),
    cents: sums(
      person,
      lines.filter(({ side }) => side !== 'employer').map(({ id }) => id),
    ),
  })),
});

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `be-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      id: 'dimona',
      duties: ['dimona-in', 'dimona-out'],
      scope: 'engagement',
      recipient: 'onss',
      article: 'RD 05/11/2002 art. 4, 8',
      source: 'ONSS glossary 2023/3: Dimona',
    },
    start('dimona-in', 'dimona-out'),
  ),
  record(
    {
      id: 'dmfa',
      duties: ['dmfa'],
      scope: 'quarter',
      recipient: 'onss',
      article: 'Law of 27/06/1969 art. 21',
      source: 'ONSS glossary 2023/3: DmfA',
    },
    quarterly,
  ),
  record(
    {
      id: 'pp-return',
      duties: ['pp-return'],
      scope: 'month',
      recipient: 'fps-finance',
      article: 'RD/CIR 92 art. 90',
      source: 'form 274: totals of the month',
    },
    monthly,
  ),
  record(
    {
      id: 'fiche',
      duties: ['fiche'],
      scope: 'year',
      recipient: 'fps-finance',
      article: 'RD/CIR 92 art. 92, 93',
      source: 'fiches 281.10 and 281.30: data of a worker',
    },
    yearly,
  ),
  record(
    {
      id: 'amateur',
      duties: ['amateur-registration'],
      scope: 'engagement',
      recipient: 'arts-commission',
      article: 'RD 28/11/1969 art. 17sexies',
      source: 'workinginthearts.be: registration before the start',
    },
    start('amateur-registration'),
  ),
];
