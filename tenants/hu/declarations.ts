/**
 * Files for the tax authority (NAV). The layouts of the forms T1041, T1042E, 2608 and M30 (ÁNYK,
 * ONYA, M2M) are not in our sources, so each file is a record: all the data we know the authority
 * asks for, documented in README.md, made from duties and lines stored with the payslips.
 */
import type { Duty } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  recordFile,
} from '@smart/law/declarations';
import { lines, paidToNav } from './law/lines.ts';

const VERSION = '1';

type Content = (request: DeclarationRequest) => Readonly<Record<string, unknown>>;

const employer = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  address: entity.address,
  adoszam: needed(entity.identifiers.adoszam ?? entity.facts.adoszam, 'entity.identifiers.adoszam'),
  contact: entity.contact,
});

/** The tax number of the person, or the natural data by which NAV finds or makes one. */
function identified({ identity, facts }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  const { adoazonosito = null, taj = null } = identity.identifiers;
  const asked = <T>(value: T | null, key: string): T | null =>
    adoazonosito === null ? needed(value, `${path}.${key}`) : value;
  return {
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    adoazonosito,
    taj,
    birthName: facts.birthName ?? null,
    motherName: facts.motherName ?? null,
    birthDate: asked(identity.birthDate, 'birthDate'),
    birthPlace: asked(identity.birthPlace, 'birthPlace'),
    citizenship: asked(identity.nationality, 'nationality'),
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

/** Declarations of one engagement. */
const ofEngagement =
  (...kinds: readonly string[]): Content =>
  (request) => ({
    employer: employer(request),
    people: request.people.map((person, at) => ({
      ...identified(person, at),
      declared: said(dutiesOf(person, kinds), request.engagement),
    })),
  });

/** Sums of lines over all periods of the file, fillér; lines that never occurred are left out. */
function sums({ periods }: DeclaredPerson, ids: readonly string[]): Record<string, number> {
  const cents: Record<string, number> = {};
  for (const { evaluation } of periods)
    for (const { line, amount } of evaluation.full.lines)
      if (ids.includes(line)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

/** 2608A: totals of all people; 2608M: one sheet a person. */
const monthly: Content = (request) => {
  const people = request.people.map((person, at) => ({
    ...identified(person, at),
    declared: said(dutiesOf(person, ['monthly-return']), null),
    cents: sums(person, paidToNav),
  }));
  const totals: Record<string, number> = {};
  for (const { cents } of people)
    for (const [line, amount] of Object.entries(cents)) totals[line] = (totals[line] ?? 0) + amount;
  return { employer: employer(request), period: request.period, totals, people };
};

const EMPLOYEE = lines.filter(({ side }) => side !== 'employer').map(({ id }) => id);

/** M30: a person's income and dues of the year. */
const certificate: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...identified(person, at),
    months: person.periods.map(({ input }) => input.period),
    cents: sums(person, EMPLOYEE),
  })),
});

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file' | 'recipient'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  recipient: 'nav',
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `hu-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      id: 't1041',
      duties: ['start-declaration', 'end-declaration'],
      scope: 'engagement',
      article: 'Art. 1. melléklet 3.',
      source: 'github.com/nav-gov-hu/M2M: fields of Bejelentes/JogviszonyAlapadatok',
    },
    ofEngagement('start-declaration', 'end-declaration'),
  ),
  record(
    {
      id: 't1042e',
      duties: ['casual-declaration'],
      scope: 'engagement',
      article: 'Efo tv. 11. §',
      source: 'nav.gov.hu: simplified employment, data of the declaration',
    },
    ofEngagement('casual-declaration'),
  ),
  record(
    {
      id: 'monthly-return',
      duties: ['monthly-return'],
      scope: 'month',
      article: 'Art. 50. §',
      source: 'Art. 50. §: content of the monthly return (A totals, M one sheet a person)',
    },
    monthly,
  ),
  record(
    {
      id: 'm30',
      duties: ['annual-certificate'],
      scope: 'year',
      article: 'Szja tv. 46. §',
      source: 'Szja tv. 46. §: content of the yearly certificate',
    },
    certificate,
  ),
];
