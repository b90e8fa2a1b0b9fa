/**
 * Files for German authorities. Reports to social insurance and wage tax returns travel through
 * certified programs (ITSG, ERiC) whose record layouts are not in our sources, so each file is a
 * record: all the data the authority asks for, documented in README.md, made from the duties and
 * lines that were stored with the payslips.
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
type Sums = Readonly<Record<string, number>>;

const employer = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  address: entity.address,
  betriebsnummer: entity.facts.betriebsnummer ?? entity.identifiers.betriebsnummer ?? null,
  taxNumber: entity.facts.taxNumber ?? null,
  contact: entity.contact,
});

/** Insurance number, or the data with which one is asked for. */
function insured({ identity, facts }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  const rvnr = identity.identifiers.rvnr ?? null;
  const asked = <T>(value: T | null, name: string): T | null =>
    rvnr === null ? needed(value, `${path}.${name}`) : value;
  return {
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    rvnr,
    birthDate: asked(identity.birthDate, 'birthDate'),
    birthPlace: asked(identity.birthPlace, 'birthPlace'),
    sex: identity.sex,
    nationality: identity.nationality,
    address: identity.address,
    healthFund: facts.healthFund ?? null,
  };
}

function taxed({ identity, facts }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  return {
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    idnr: identity.identifiers.idnr ?? null,
    birthDate: needed(identity.birthDate, `${path}.birthDate`),
    address: identity.address,
    taxClass: facts.taxClass ?? null,
    taxFactor: facts.taxFactor ?? null,
    childAllowances: facts.childAllowances ?? null,
    church: facts.church ?? null,
    taxResidence: facts.taxResidence ?? null,
  };
}

/** Sums of lines over all periods, cents; lines that never occurred are left out. */
function sums({ periods }: DeclaredPerson, ids: readonly string[]): Record<string, number> {
  const cents: Record<string, number> = {};
  for (const { evaluation } of periods)
    for (const { line, amount } of evaluation.full.lines)
      if (ids.includes(line)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

function total(people: readonly Sums[]): Sums {
  const cents: Record<string, number> = {};
  for (const one of people)
    for (const [line, amount] of Object.entries(one)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

const sumOf = (cents: Sums, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (cents[id] ?? 0), 0);

const dutiesOf = ({ periods }: DeclaredPerson, kinds: readonly string[]): readonly Duty[] =>
  periods.flatMap(({ evaluation }) => evaluation.duties.filter(({ kind }) => kinds.includes(kind)));

/** What an engagement's duties say, each with its day. */
const said = (duties: readonly Duty[], engagement: string | null) =>
  duties
    .filter((duty) => engagement === null || duty.engagement === engagement)
    .map(({ kind, engagement: of, due, data }) => ({ kind, of, due, data }));

const reports: Content = (request) => ({
  employer: employer(request),
  people: request.people.map((person, at) => ({
    ...insured(person, at),
    declared: said(
      dutiesOf(person, ['sofortmeldung', 'anmeldung', 'abmeldung']),
      request.engagement,
    ),
    cents: sums(person, ['kv-base', 'rv-base', 'midi-base', 'kv-base-ez', 'rv-base-ez']),
  })),
});

const taxQuery: Content = (request) => ({
  employer: employer(request),
  people: request.people.map((person, at) => ({
    ...taxed(person, at),
    declared: said(dutiesOf(person, ['elstam']), request.engagement),
  })),
});

const both = (id: string): string[] =>
  ['an', 'ag'].flatMap((side) => [`${id}-${side}`, `${id}-${side}-ez`]);

/** Beitragsgruppen of the statement, and the lines they add up. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'KV 1000/3000': both('kv'),
  'KV 6000': ['kv-mini'],
  ZBP: both('kvz'),
  'RV 0100': [...both('rv'), 'rv-mini', 'rv-an-mini'],
  'AV 0010': both('av'),
  'PV 0001': [...both('pv'), 'pvz-an', 'pvz-an-ez'],
  'InsO 0050': ['insolvency', 'insolvency-mini'],
  U1: ['u1', 'u1-mini'],
  U2: ['u2', 'u2-mini'],
  Pauschsteuer: ['tax-mini'],
};

/** A statement for each health fund, and one for the Minijob-Zentrale. */
const statement: Content = (request) => {
  const byFund = new Map<string, Sums[]>();
  const add = (fund: string, cents: Sums): void => {
    if (Object.keys(cents).length > 0) byFund.set(fund, [...(byFund.get(fund) ?? []), cents]);
  };
  request.people.forEach((person, at) => {
    insured(person, at);
    add(String(person.facts.healthFund ?? 'unknown'), sums(person, paidTo('krankenkasse')));
    add('minijob-zentrale', sums(person, paidTo('minijob-zentrale')));
  });
  return {
    employer: employer(request),
    period: request.period,
    statements: [...byFund].map(([fund, people]) => {
      const cents = total(people);
      const groups = Object.entries(GROUPS).map(
        ([name, ids]) => [name, sumOf(cents, ids)] as const,
      );
      return {
        fund,
        people: people.length,
        groups: Object.fromEntries(groups.filter(([, amount]) => amount !== 0)),
        total: groups.reduce((sum, [, amount]) => sum + amount, 0),
      };
    }),
  };
};

/** Kennzahlen of the wage tax return. */
const taxReturn: Content = (request) => {
  const people = request.people.map((person, at) => {
    taxed(person, at);
    const cents = sums(person, paidTo('finanzamt'));
    const church = sumOf(cents, ['kist', 'kist-sb', 'kist-flat']);
    return { cents, church: String(person.facts.church ?? 'none'), amount: church };
  });
  const cents = total(people.map((one) => one.cents));
  const churchOf = (church: string): number =>
    people.reduce((sum, one) => sum + (one.church === church ? one.amount : 0), 0);
  return {
    employer: employer(request),
    period: request.period,
    kennzahlen: {
      86: people.filter((one) => Object.keys(one.cents).length > 0).length,
      42: sumOf(cents, ['lst', 'lst-sb', 'lst-abroad']),
      41: sumOf(cents, ['lst-flat', 'lst-abroad-ag']),
      49: sumOf(cents, ['solz', 'solz-sb', 'solz-abroad', 'solz-flat', 'solz-abroad-ag']),
      61: churchOf('ev'),
      62: churchOf('rk'),
      otherChurch: churchOf('other'),
    },
    total: sumOf(cents, paidTo('finanzamt')),
  };
};

const fees: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => ({
    ...taxed(person, at),
    cents: sums(person, ['fee-base', ...paidTo('bzst')]),
  })),
});

const wholeYear = (ids: readonly string[], who: typeof insured | typeof taxed): Content => {
  return (request) => ({
    employer: employer(request),
    period: request.period,
    people: request.people.map((person, at) => ({
      ...who(person, at),
      employed: person.periods.map(({ input }) => input.period),
      cents: sums(person, ids),
    })),
  });
};

const yearlyReport = wholeYear(
  ['rv-base', 'rv-base-ez', 'midi-base', 'salary', 'day-pay', 'lump-sum'],
  insured,
);
const certificate = wholeYear(
  lines.filter(({ side }) => side !== 'employer').map(({ id }) => id),
  taxed,
);
const earnings = lines.filter(({ side }) => side === 'earning').map(({ id }) => id);

const accident: Content = (request) => {
  const pay = request.people.map((person, at) => {
    insured(person, at);
    const hours = person.periods.reduce((sum, { input }) => sum + minutesOf(input), 0) / 60;
    return { cents: sumOf(sums(person, earnings), earnings), hours: Math.round(hours) };
  });
  return {
    employer: employer(request),
    period: request.period,
    people: pay.length,
    cents: pay.reduce((sum, one) => sum + one.cents, 0),
    hours: pay.reduce((sum, one) => sum + one.hours, 0),
  };
};

const minutesOf = ({ engagements, period }: DeclaredPerson['periods'][number]['input']): number =>
  engagements
    .flatMap(({ days }) => days)
    .filter(({ date }) => date >= period.from && date <= period.to)
    .reduce((sum, { minutes }) => sum + minutes, 0);

const artists: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((person, at) => insured(person, at)).length,
  cents: sumOf(total(request.people.map((person) => sums(person, ['ksa']))), ['ksa']),
  fees: request.people
    .flatMap(({ periods }) => periods)
    .flatMap(({ evaluation }) => evaluation.full.lines)
    .reduce((sum, { line, base }) => sum + (line === 'ksa' ? (base ?? 0) : 0), 0),
});

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `de-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

type Row = readonly [
  id: string,
  duties: readonly string[],
  scope: Described['scope'],
  recipient: string,
  article: string,
  source: string,
  content: Content,
];

const ROWS: readonly Row[] = [
  [
    'deuev',
    ['sofortmeldung', 'anmeldung', 'abmeldung'],
    'engagement',
    'krankenkasse',
    '§§ 6–9 DEÜV',
    'DEÜV: data of DSME and DBME as named in our sources',
    reports,
  ],
  ['elstam', ['elstam'], 'engagement', 'finanzamt', '§ 39e EStG', '§ 39e Abs 4 EStG', taxQuery],
  [
    'beitragsnachweis',
    ['beitragsnachweis'],
    'month',
    'krankenkasse',
    '§ 28f Abs 3 SGB IV',
    'Beitragsgruppen of the statement (AOK, Minijob-Zentrale)',
    statement,
  ],
  [
    'lohnsteuer-anmeldung',
    ['lohnsteuer-anmeldung'],
    'month',
    'finanzamt',
    '§ 41a EStG',
    'Kennzahlen of the return (haufe.de)',
    taxReturn,
  ],
  [
    's50a',
    ['s50a-anmeldung'],
    'quarter',
    'bzst',
    '§ 50a Abs 5 EStG',
    '§ 73e EStDV: content of the return',
    fees,
  ],
  [
    'jahresmeldung',
    ['jahresmeldung'],
    'year',
    'krankenkasse',
    '§ 10 DEÜV',
    'DEÜV: yearly pay liable to pension insurance',
    yearlyReport,
  ],
  [
    'lohnsteuerbescheinigung',
    ['lohnsteuerbescheinigung'],
    'year',
    'finanzamt',
    '§ 41b EStG',
    '§ 41b Abs 1 EStG: content of the certificate',
    certificate,
  ],
  [
    'lohnnachweis',
    ['lohnnachweis'],
    'year',
    'berufsgenossenschaft',
    '§ 165 SGB VII',
    '§ 165 Abs 1 SGB VII: people, hours, pay',
    accident,
  ],
  ['ksa', ['ksa-meldung'], 'year', 'ksk', '§ 27 KSVG', '§ 27 Abs 1 KSVG: sum of fees', artists],
];

export const declarations: readonly DeclarationDefinition[] = ROWS.map(
  ([id, duties, scope, recipient, article, source, content]) =>
    record({ id, duties, scope, recipient, article, source }, content),
);
