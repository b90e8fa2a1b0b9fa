/**
 * Files for French authorities. The DSN is a text file of the norm P26V01 whose code tables are not
 * in our sources, and net-entreprises’ forms of DPAE and AEM are not either; so each file is a
 * record: all the data asked for, made from the duties and lines stored with the payslips.
 */
import type { Duty } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  recordFile,
} from '@smart/law/declarations';

const VERSION = '1';

type Content = (request: DeclarationRequest) => Readonly<Record<string, unknown>>;

/** DSN blocks S10, S21.G00.06 and S21.G00.11. */
const employer = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  address: entity.address,
  siret: needed(entity.facts.siret ?? entity.identifiers.siret, 'entity.identifiers.siret'),
  naf: entity.facts.naf ?? null,
  headcount: entity.facts.headcount ?? null,
  licence: entity.facts.licence ?? null,
  contact: entity.contact,
});

/** DSN block S21.G00.30: the NIR, or the birth data with which one is asked for. */
function individual({ identity }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  const nir = identity.identifiers.nir ?? null;
  return {
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    nir,
    sex: identity.sex,
    birthDate: nir === null ? needed(identity.birthDate, `${path}.birthDate`) : identity.birthDate,
    birthPlace: identity.birthPlace,
    birthCountry: identity.birthCountry,
    nationality: identity.nationality,
    address: identity.address,
  };
}

const dutiesOf = ({ periods }: DeclaredPerson, kinds: readonly string[]): readonly Duty[] =>
  periods.flatMap(({ evaluation }) => evaluation.duties.filter(({ kind }) => kinds.includes(kind)));

/** What duties say, each with its day; of one engagement where one is meant. */
const said = (duties: readonly Duty[], engagement: string | null) =>
  duties
    .filter((duty) => engagement === null || duty.engagement === engagement)
    .map(({ kind, engagement: of, due, period, data }) => ({ kind, of, due, period, data }));

/** Lines of a month as DSN blocks S21.G00.51, 78, 79 and 81 need them; cents. */
const linesOf = ({ periods }: DeclaredPerson) =>
  periods.flatMap(({ evaluation }) =>
    evaluation.full.lines.map(({ line, engagement, side, recipient, amount, base }) => ({
      ...{ line, engagement, side, recipient, amount },
      base: base ?? null,
    })),
  );

const ofEngagement =
  (kinds: readonly string[]): Content =>
  (request) => ({
    employer: employer(request),
    people: request.people.map((person, at) => ({
      ...individual(person, at),
      declared: said(dutiesOf(person, kinds), request.engagement),
    })),
  });

const monthly: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...individual(person, at),
    paid: person.periods.map(({ input }) => input.paidOn),
    declared: said(dutiesOf(person, ['dsn']), null),
    lines: linesOf(person),
  })),
});

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `fr-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      id: 'dpae',
      duties: ['dpae'],
      scope: 'engagement',
      recipient: 'urssaf',
      article: 'L1221-10, R1221-1 CT',
      source: 'R1221-1 CT: data of the déclaration préalable à l’embauche',
    },
    ofEngagement(['dpae']),
  ),
  record(
    {
      id: 'end',
      duties: ['dsn-end'],
      scope: 'engagement',
      recipient: 'france-travail',
      article: 'R1234-9 CT; R133-14 CSS',
      source: 'DSN P26V01, block S21.G00.62 (names only)',
    },
    ofEngagement(['dsn-end']),
  ),
  record(
    {
      id: 'aem',
      duties: ['aem'],
      scope: 'engagement',
      recipient: 'france-travail',
      article: 'R5422-8 CT; annexes 8 et 10',
      source: 'French pack § 6: AEM stays separate from the DSN',
    },
    ofEngagement(['aem']),
  ),
  record(
    {
      id: 'dsn',
      duties: ['dsn'],
      scope: 'month',
      recipient: 'urssaf',
      article: 'L133-5-3, R243-6 CSS',
      source: 'DSN P26V01: blocks named in the French pack § 6, code tables not at hand',
    },
    monthly,
  ),
];
