/**
 * Files for the Dutch tax office. The XML of the wage-tax declaration of 2025 and 2026 was not
 * available to us, so each file is a record: the groups of data the Regeling gegevensuitvraag
 * loonaangifte names, documented in README.md.
 */
import type { Duty } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  recordFile,
} from '@smart/law/declarations';
import { lines, paidLines } from './law/lines.ts';

const VERSION = '1';

type Content = (request: DeclarationRequest) => Readonly<Record<string, unknown>>;

const unit = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  address: entity.address,
  loonheffingennummer:
    entity.identifiers.loonheffingennummer ?? entity.facts.loonheffingennummer ?? null,
  contact: entity.contact,
});

function person({ identity, facts }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  return {
    bsn: identity.identifiers.bsn ?? null,
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    birthDate: needed(identity.birthDate, `${path}.birthDate`),
    sex: identity.sex,
    nationality: identity.nationality,
    address: identity.address,
    taxCredit: facts.taxCredit === true,
    taxResidence: facts.taxResidence ?? 'NL',
    expatRuling: facts.expatRuling ?? 'none',
    expatDecision: facts.expatDecision ?? null,
  };
}

type Sums = Record<string, number>;

/** Sums of lines over all periods of the file, cents; lines that never occurred are left out. */
function sums({ periods }: DeclaredPerson, ids: readonly string[]): Sums {
  const cents: Sums = {};
  for (const { evaluation } of periods)
    for (const { line, amount } of evaluation.full.lines)
      if (ids.includes(line)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

function collective(people: readonly DeclaredPerson[]): Sums {
  const total: Sums = { payable: 0 };
  for (const one of people)
    for (const [line, cents] of Object.entries(sums(one, paidLines))) {
      total[line] = (total[line] ?? 0) + cents;
      total.payable = total.payable! + cents;
    }
  return total;
}

/** Cents of one engagement, and those of the whole person that the tables give. */
const relations = ({ periods }: DeclaredPerson) =>
  periods.flatMap(({ evaluation }) =>
    evaluation.duties
      .filter(({ kind }) => kind === 'wage-declaration')
      .map(({ engagement, period, due, data }: Duty) => ({
        number: engagement,
        period,
        due,
        ...data,
        cents: Object.fromEntries(
          evaluation.full.lines
            .filter((line) => line.engagement === engagement && line.side !== 'information')
            .map(({ line, amount }) => [line, amount]),
        ),
      })),
  );

/** Wage, tax and credit of the person: the tables tax all employments of a month together. */
const TAX_LINES = lines
  .filter(({ recipient, side }) => recipient !== 'person' && side !== 'employer')
  .map(({ id }) => id);

const wageDeclaration: Content = (request) => ({
  unit: unit(request),
  period: { ...request.period, kind: 'month' },
  collective: collective(request.people),
  nominative: request.people.map((one, at) => ({
    ...person(one, at),
    relations: relations(one),
    cents: sums(one, TAX_LINES),
  })),
});

const yearStatement: Content = (request) => ({
  employer: unit(request),
  period: request.period,
  people: request.people.map((one, at) => ({
    ...person(one, at),
    months: one.periods.map(({ input }) => input.period),
    insuredDays: relations(one).reduce(
      (days, relation) => days + Number((relation as Record<string, unknown>).insuredDays ?? 0),
      0,
    ),
    cents: sums(
      one,
      lines.map(({ id }) => id),
    ),
  })),
});

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `nl-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      id: 'wage-declaration',
      duties: ['wage-declaration'],
      scope: 'month',
      recipient: 'belastingdienst',
      article: 'art. 28 Wet LB 1964; art. 7.5 UR LB 2011',
      source: 'Regeling gegevensuitvraag loonaangifte (2017): groups of data',
    },
    wageDeclaration,
  ),
  record(
    {
      id: 'year-statement',
      duties: ['year-statement'],
      scope: 'year',
      recipient: 'belastingdienst',
      article: 'art. 28 Wet LB 1964',
      source: 'nl.md, section 8: content of the jaaropgave',
    },
    yearStatement,
  ),
];
