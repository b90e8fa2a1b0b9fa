/**
 * Files for Spanish authorities. The layouts of AFI, of the BASES files of SLD, of Contrat@ and
 * Certific@2 and the fixed-width records of forms 190 and 296 are not in our sources, so each file
 * is a record: all the data the authority asks for, documented in README.md, made from the duties
 * and lines that were stored with the payslips.
 */
import type { Duty, PayslipLine } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  recordFile,
} from '@smart/law/declarations';
import { lines } from './law/lines.ts';

const VERSION = '1';

type Content = (request: DeclarationRequest) => Readonly<Record<string, unknown>>;

const employer = ({ entity }: DeclarationRequest) => ({
  name: entity.name,
  nif: entity.identifiers.cif ?? entity.facts.nif ?? null,
  ccc: entity.identifiers.ccc ?? entity.facts.ccc ?? null,
  cnae: entity.facts.cnae ?? null,
  address: entity.address,
  contact: entity.contact,
});

/** Who somebody is for social security and the tax agency. */
function person({ identity }: DeclaredPerson, at: number) {
  const path = `people.${at}.identity`;
  return {
    familyName: needed(identity.familyName, `${path}.familyName`),
    givenNames: needed(identity.givenNames, `${path}.givenNames`),
    nif: needed(identity.identifiers.nif, `${path}.identifiers.nif`),
    naf: identity.identifiers.naf ?? null,
    birthDate: identity.birthDate,
    sex: identity.sex,
    nationality: identity.nationality,
    address: identity.address,
  };
}

/** For registration the insurance number is asked for too. */
const insured = (one: DeclaredPerson, at: number) => ({
  ...person(one, at),
  naf: needed(one.identity.identifiers.naf, `people.${at}.identity.identifiers.naf`),
});

/** What an engagement's duties say, each with its day; numbers come from the identity. */
const said = ({ periods }: DeclaredPerson, kinds: readonly string[], engagement: string | null) =>
  periods
    .flatMap(({ evaluation }): readonly Duty[] => evaluation.duties)
    .filter((duty) => kinds.includes(duty.kind))
    .filter((duty) => engagement === null || duty.engagement === engagement)
    .map(({ kind, engagement: of, due, period, data }) => {
      const { nif: _, naf: __, ccc: ___, ...rest } = data;
      return { kind, engagement: of, due, period, data: rest };
    });

const ofEngagement =
  (kinds: readonly string[]): Content =>
  (request) => ({
    employer: employer(request),
    people: request.people.map((one, at) => ({
      ...insured(one, at),
      declared: said(one, kinds, request.engagement),
    })),
  });

/** Sums of lines over all periods of the file, cents; lines that never occurred are left out. */
function sums(of: readonly PayslipLine[], ids: readonly string[]): Record<string, number> {
  const cents: Record<string, number> = {};
  for (const { line, amount } of of)
    if (ids.includes(line)) cents[line] = (cents[line] ?? 0) + amount;
  return cents;
}

const linesOf = ({ periods }: DeclaredPerson): readonly PayslipLine[] =>
  periods.flatMap(({ evaluation }) => evaluation.full.lines);

const SOCIAL = lines.filter(({ recipient }) => recipient === 'tgss').map(({ id }) => id);

const EARNINGS = lines.filter(({ side }) => side === 'earning').map(({ id }) => id);

const bases: Content = (request) => ({
  employer: employer(request),
  period: request.period,
  people: request.people.map((one, at) => ({
    ...insured(one, at),
    declared: said(one, ['bases-report'], null),
    cents: sums(linesOf(one), SOCIAL),
    /** Pay by concept, for the CRA. */
    concepts: sums(linesOf(one), EARNINGS),
  })),
});

/** Keys of form 190: A employees, F courses and works with ceded rights. */
const PAYMENTS = {
  resident: [
    { key: 'A', base: 'irpf-base', tax: 'irpf' },
    { key: 'F', base: 'irpf-fixed-base', tax: 'irpf-fixed' },
  ],
  abroad: [{ key: '12', base: 'irnr-base', tax: 'irnr' }],
} as const;
type Payments = (typeof PAYMENTS)[keyof typeof PAYMENTS];

/** Pay and tax of a person by key; empty when nothing of the kind was paid. */
function paid(one: DeclaredPerson, payments: Payments) {
  const found = linesOf(one);
  return payments.flatMap(({ key, base, tax }) => {
    const cents = sums(found, [base, tax]);
    if (cents[base] === undefined) return [];
    return [{ key, pay: cents[base], withheld: cents[tax] ?? 0 }];
  });
}

/** Totals of a form: people, pay and tax by key. */
const totals =
  (payments: Payments): Content =>
  (request) => ({
    employer: employer(request),
    period: request.period,
    totals: payments.map(({ key }) => {
      const all = request.people.flatMap((one) => paid(one, payments));
      const own = all.filter((row) => row.key === key);
      return {
        key,
        people: own.length,
        pay: own.reduce((sum, { pay }) => sum + pay, 0),
        withheld: own.reduce((sum, { withheld }) => sum + withheld, 0),
      };
    }),
    people: request.people.map((one, at) => ({ ...person(one, at), paid: paid(one, payments) })),
  });

/** What form 145 communicated and the summary repeats. */
const FAMILY = [
  ...['situation', 'spouseNif', 'disability', 'assistance', 'movedOn', 'descendants'],
  ...['ascendants', 'spousePension', 'childSupport', 'homeLoan', 'territory', 'taxResidence'],
];

const summary =
  (payments: Payments): Content =>
  (request) => ({
    employer: employer(request),
    period: request.period,
    people: request.people.map((one, at) => ({
      ...person(one, at),
      communicated: Object.fromEntries(FAMILY.map((key) => [key, one.facts[key] ?? null])),
      contracts: [
        ...new Set(one.periods.flatMap(({ input }) => input.engagements.map(({ kind }) => kind))),
      ],
      paid: paid(one, payments),
      contributions: sums(linesOf(one), ['cc-ee', 'mei-ee', 'des-ee', 'fp-ee', 'sol-ee']),
    })),
  });

type Described = Omit<DeclarationDefinition, 'layout' | 'version' | 'file'>;

const record = (described: Described, content: Content): DeclarationDefinition => ({
  ...described,
  layout: 'record',
  version: VERSION,
  file: (request) =>
    recordFile(`${described.id}-${request.reference}.json`, `es-${described.id}`, VERSION, {
      ...{ reference: request.reference, replaces: request.replaces, test: request.test },
      createdOn: request.createdOn,
      ...content(request),
    }),
});

const REGISTRATION = ['start-declaration', 'end-declaration'];

export const declarations: readonly DeclarationDefinition[] = [
  record(
    {
      ...{ id: 'registration', duties: REGISTRATION, scope: 'engagement', recipient: 'tgss' },
      article: 'RD 84/1996 art. 32',
      source: 'RD 84/1996 art. 30–32: data of alta and baja',
    },
    ofEngagement(REGISTRATION),
  ),
  record(
    {
      ...{ id: 'contract', duties: ['contract-registration'], scope: 'engagement' },
      ...{ recipient: 'sepe', article: 'ET art. 8.3' },
      source: 'ET art. 8.3: content of the notice of a contract',
    },
    ofEngagement(['contract-registration']),
  ),
  record(
    {
      ...{ id: 'certificate', duties: ['company-certificate'], scope: 'engagement' },
      ...{ recipient: 'sepe', article: 'LGSS art. 299' },
      source: 'LGSS art. 299: bases and end of the contract',
    },
    ofEngagement(['company-certificate']),
  ),
  record(
    {
      ...{ id: 'bases', duties: ['bases-report'], scope: 'month', recipient: 'tgss' },
      ...{ article: 'LGSS art. 22, 29', source: 'LGSS art. 22: data of direct settlement (SLD)' },
    },
    bases,
  ),
  record(
    {
      ...{ id: 'modelo-111', duties: ['modelo-111'], scope: 'quarter', recipient: 'aeat' },
      ...{ article: 'RIRPF art. 108.1', source: 'RIRPF art. 108.1: totals of the quarter' },
    },
    totals(PAYMENTS.resident),
  ),
  record(
    {
      ...{ id: 'modelo-190', duties: ['modelo-190', 'withholding-certificate'], scope: 'year' },
      ...{ recipient: 'aeat', article: 'RIRPF art. 108.2, 108.3' },
      source: 'RIRPF art. 108.2: data of each payee',
    },
    summary(PAYMENTS.resident),
  ),
  record(
    {
      ...{ id: 'modelo-216', duties: ['modelo-216'], scope: 'quarter', recipient: 'aeat' },
      ...{ article: 'LIRNR art. 31', source: 'LIRNR art. 31: totals of the quarter' },
    },
    totals(PAYMENTS.abroad),
  ),
  record(
    {
      ...{ id: 'modelo-296', duties: ['modelo-296', 'withholding-certificate'], scope: 'year' },
      ...{ recipient: 'aeat', article: 'LIRNR art. 31' },
      source: 'LIRNR art. 31: data of each payee',
    },
    summary(PAYMENTS.abroad),
  ),
];
