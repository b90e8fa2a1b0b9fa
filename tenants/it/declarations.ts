/**
 * Files for Italian authorities. The official layouts (UniLav and UNI-Intermittente schemas,
 * UniEmens, CU and 770 telematic records) are not in our sources, so each file is a record: all the
 * data the authority asks for, documented in README.md, made from stored duties and lines.
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

type Content = (request: DeclarationRequest) => Readonly<Record<string, unknown>>;

const employer = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  address: entity.address,
  codiceFiscale: entity.facts.codiceFiscale ?? entity.identifiers['partita-iva'] ?? null,
  matricolaInps: entity.facts.matricolaInps ?? entity.identifiers['matricola-inps'] ?? null,
  patInail: entity.facts.patInail ?? null,
  ateco: entity.facts.ateco ?? null,
  contact: entity.contact,
});

function named({ identity }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  return {
    codiceFiscale: needed(
      identity.identifiers['codice-fiscale'],
      `${path}.identifiers.codice-fiscale`,
    ),
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    sex: identity.sex,
    birthDate: identity.birthDate,
    birthPlace: identity.birthPlace,
    birthCountry: identity.birthCountry,
    nationality: identity.nationality,
    address: identity.address,
  };
}

const dutiesOf = ({ periods }: DeclaredPerson, kinds: readonly string[]): readonly Duty[] =>
  periods.flatMap(({ evaluation }) => evaluation.duties.filter(({ kind }) => kinds.includes(kind)));

/** What the duties of an engagement (or of all) say, each with its day. */
const said = (person: DeclaredPerson, kinds: readonly string[], engagement: string | null) =>
  dutiesOf(person, kinds)
    .filter((duty) => engagement === null || duty.engagement === engagement)
    .map(({ kind, engagement: of, due, period, data }) => ({ kind, of, due, period, data }));

/** Sums of lines over all periods of the file, cents; lines that never occurred are left out. */
function sums({ periods }: DeclaredPerson, wanted: (line: string) => boolean) {
  const cents: Record<string, number> = {};
  for (const { evaluation } of periods)
    for (const { line, amount } of evaluation.full.lines)
      if (wanted(line)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

/** Running totals after the last period of the file, without their scope. */
const totalsAfter = ({ periods }: DeclaredPerson) => periods.at(-1)?.evaluation.counters ?? {};

const notices =
  (kinds: readonly string[]): Content =>
  (request) => ({
    employer: employer(request),
    people: request.people.map((person, at) => ({
      ...named(person, at),
      declared: said(person, kinds, request.engagement),
    })),
  });

const toInps = new Set([...paidTo('inps'), 'imponibile']);

const uniemens: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...named(person, at),
    declared: said(person, ['uniemens'], null),
    cents: sums(person, (line) => toInps.has(line)),
  })),
});

/** Libro unico: every line, and the hours of every day. */
const book: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...named(person, at),
    days: person.periods.flatMap(({ input }) =>
      input.engagements.flatMap(({ id, days }) => days.map((day) => ({ engagement: id, ...day }))),
    ),
    cents: sums(person, () => true),
  })),
});

const ofPerson = new Set(lines.filter(({ side }) => side !== 'employer').map(({ id }) => id));

const certificate: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...named(person, at),
    region: person.facts.region ?? null,
    comune: person.facts.comune ?? null,
    months: person.periods.map(({ input }) => input.period),
    cents: sums(person, (line) => ofPerson.has(line)),
    totals: totalsAfter(person),
  })),
});

const withheldFrom = new Set([...paidTo('erario'), ...paidTo('regione'), ...paidTo('comune')]);

const withholders: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    codiceFiscale: named(person, at).codiceFiscale,
    months: person.periods.map((one) => ({
      period: one.input.period,
      cents: sums({ ...person, periods: [one] }, (line) => withheldFrom.has(line)),
    })),
  })),
});

const inail: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    codiceFiscale: named(person, at).codiceFiscale,
    cents: sums(person, (line) => line === 'inail' || line === 'imponibile'),
  })),
});

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `it-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      id: 'unilav',
      duties: ['unilav-start', 'unilav-end'],
      scope: 'engagement',
      recipient: 'ministero-lavoro',
      article: 'art. 9-bis D.L. 510/1996',
      source: 'list of data of UniLav (it.md, 5)',
    },
    notices(['unilav-start', 'unilav-end']),
  ),
  record(
    {
      id: 'uni-intermittente',
      duties: ['intermittent-call'],
      scope: 'engagement',
      recipient: 'ministero-lavoro',
      article: 'art. 15 c. 3 D.Lgs. 81/2015',
      source: 'list of data of the call (it.md, 10)',
    },
    notices(['intermittent-call']),
  ),
  record(
    {
      id: 'uniemens',
      duties: ['uniemens'],
      scope: 'month',
      recipient: 'inps',
      article: 'art. 44 c. 9 D.L. 269/2003',
      source: 'list of data of UniEmens (it.md, 5)',
    },
    uniemens,
  ),
  record(
    {
      id: 'libro-unico',
      duties: ['libro-unico'],
      scope: 'month',
      recipient: 'ministero-lavoro',
      article: 'art. 39 D.L. 112/2008',
      source: 'art. 39 D.L. 112/2008: content of the book',
    },
    book,
  ),
  record(
    {
      id: 'certificazione-unica',
      duties: ['certificazione-unica'],
      scope: 'year',
      recipient: 'erario',
      article: 'art. 4 c. 6-ter DPR 322/1998',
      source: 'art. 4 DPR 322/1998: content of the certificate',
    },
    certificate,
  ),
  record(
    {
      id: 'modello-770',
      duties: ['modello-770'],
      scope: 'year',
      recipient: 'erario',
      article: 'art. 4 DPR 322/1998',
      source: 'art. 4 DPR 322/1998: content of the return',
    },
    withholders,
  ),
  record(
    {
      id: 'inail-account',
      duties: ['inail-account'],
      scope: 'year',
      recipient: 'inail',
      article: 'art. 28 DPR 1124/1965',
      source: 'art. 28 DPR 1124/1965: pay of the year',
    },
    inail,
  ),
];
