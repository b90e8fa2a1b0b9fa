/**
 * Files for Austrian authorities. ELDA's record layouts and the web service that replaces it are
 * not in our sources, so each file is a record: all the data the authority asks for, documented in
 * README.md, made from the duties and lines that were stored with the payslips.
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
  beitragskonto: entity.facts.beitragskonto ?? entity.identifiers.beitragskonto ?? null,
  taxNumber: entity.facts.taxNumber ?? null,
  contact: entity.contact,
});

/** Insurance number, or the birth data with which one is asked for (VSNR-Anforderung). */
function insured({ identity }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  const vsnr = identity.identifiers.vsnr ?? null;
  return {
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    vsnr,
    birthDate: vsnr === null ? needed(identity.birthDate, `${path}.birthDate`) : identity.birthDate,
    sex: identity.sex,
    nationality: identity.nationality,
    address: identity.address,
  };
}

const dutiesOf = ({ periods }: DeclaredPerson, kinds: readonly string[]): readonly Duty[] =>
  periods.flatMap(({ evaluation }) => evaluation.duties.filter(({ kind }) => kinds.includes(kind)));

/** What an engagement's duties say, each with its day. */
const said = (duties: readonly Duty[], engagement: string | null) =>
  duties
    .filter((duty) => engagement === null || duty.engagement === engagement)
    .map(({ kind, engagement: of, due, period, data }) => ({ kind, of, due, period, data }));

const registration: Content = (request) => ({
  employer: employer(request),
  people: request.people.map((person, at) => ({
    ...insured(person, at),
    declared: said(dutiesOf(person, ['start-declaration', 'end-declaration']), request.engagement),
  })),
});

const monthly: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...insured(person, at),
    declared: said(dutiesOf(person, ['mbgm', 'mbgm-fallweise']), null),
    cents: sums(person, paidTo('oegk')),
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

const wageSlip: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...insured(person, at),
    employed: person.periods.map(({ input }) => input.period),
    taxAllowance: person.facts.taxAllowance ?? null,
    soleEarnerChildren: person.facts.soleEarnerChildren ?? null,
    children: person.facts.children ?? null,
    cents: sums(
      person,
      lines.filter(({ side }) => side !== 'employer').map(({ id }) => id),
    ),
  })),
});

const municipal: Content = (request) => {
  const ids = ['kommst'];
  const cents = request.people.map((person) => sums(person, ids).kommst ?? 0);
  return {
    employer: employer(request),
    municipality: needed(request.entity.facts.municipality, 'entity.facts.municipality'),
    people: request.people.map((person, at) => insured(person, at)).length,
    period: request.period,
    cents: cents.reduce((total, one) => total + one, 0),
  };
};

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `at-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      id: 'registration',
      duties: ['start-declaration', 'end-declaration'],
      scope: 'engagement',
      recipient: 'oegk',
      article: '§ 33 ASVG',
      source: 'ÖGK: data of Anmeldung and Abmeldung (agreed hours since 2026)',
    },
    registration,
  ),
  record(
    {
      id: 'mbgm',
      duties: ['mbgm', 'mbgm-fallweise'],
      scope: 'month',
      recipient: 'oegk',
      article: '§ 34 ASVG',
      source: 'ÖGK: data of the monatliche Beitragsgrundlagenmeldung',
    },
    monthly,
  ),
  record(
    {
      id: 'wage-slip',
      duties: ['annual-wage-slip'],
      scope: 'year',
      recipient: 'finanzamt',
      article: '§ 84 EStG',
      source: '§ 84 EStG: content of the Lohnzettel (L16)',
    },
    wageSlip,
  ),
  record(
    {
      id: 'municipal-return',
      duties: ['municipal-return'],
      scope: 'year',
      recipient: 'gemeinde',
      article: '§ 11 Abs 4 KommStG',
      source: '§ 11 Abs 4 KommStG: content of the yearly return',
    },
    municipal,
  ),
];
