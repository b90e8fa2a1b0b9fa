/**
 * The employer declaration (arbetsgivardeklaration på individnivå) as the authority's XML, schema
 * 1.1: one main statement of the employer (HU), one individual statement (IU) for each person and
 * kind of tax. Made from the `agi` duties stored with the payslips.
 */
import type { Duty } from '@smart/law';
import {
  type DeclarationDefinition,
  type DeclarationRequest,
  type DeclaredPerson,
  needed,
  type XmlElement,
  xmlDocument,
} from '@smart/law/declarations';
import type { FeeBase, Statement } from './law/81-agi.ts';

const INSTANCE = 'http://xmls.skatteverket.se/se/skatteverket/da/instans/schema/1.1';
const COMPONENT = 'http://xmls.skatteverket.se/se/skatteverket/da/komponent/schema/1.1';
const RATE_SCALE = 1_000_000;

/** Elements of a statement by field code, in the order in which they are written. */
const ELEMENTS: Readonly<Record<string, string>> = {
  '010': 'AvrakningAvgiftsfriErs',
  '011': 'KontantErsattningUlagAG',
  '131': 'KontantErsattningEjUlagSA',
  '001': 'AvdrPrelSkatt',
  '274': 'AvdrSkattSINK',
  '275': 'AvdrSkattASINK',
  '112': 'VerksamhetensArt',
  '060': 'Arbetsstallenummer',
  '245': 'ArbetsplatsensGatuadress',
  '246': 'ArbetsplatsensOrt',
  '090': 'LandskodArbetsland',
};
const CODES = Object.keys(ELEMENTS).sort((a, b) => (ELEMENTS[a]! < ELEMENTS[b]! ? -1 : 1));
const TAXES = ['001', '274', '275'];

const field = (code: string, value: string | number | null): XmlElement | null =>
  value === null ? null : { '@faltkod': code, '#text': String(value) };

/** What a stored duty says; the shape is this plug-in's own (`law/81-agi.ts`). */
interface AgiData {
  readonly statements: readonly Statement[];
  readonly feeBases: readonly FeeBase[];
}
const agiOf = ({ periods }: DeclaredPerson): readonly AgiData[] =>
  periods.flatMap(({ evaluation }) =>
    evaluation.duties.filter(({ kind }: Duty) => kind === 'agi').map(({ data }) => data),
  ) as unknown as readonly AgiData[];

/** Twelve digits: organisations get 16 before their ten. */
function organisation({ entity }: DeclarationRequest): string {
  const number = entity.identifiers.organisationsnummer ?? entity.facts.organisationsnummer;
  return `16${needed(number as string | undefined, 'entity.identifiers.organisationsnummer')}`;
}

/** Twelve digits of a personal number; a ten-digit one takes its century from the birth date. */
function twelve(number: string, birthDate: string | null, path: string): string {
  const digits = number.replace('+', '');
  return digits.length > 10 ? digits : needed(birthDate, path).slice(0, 2) + digits;
}

/** By Swedish number, or by birth date with all that the authority then asks for. */
function recipient({ identity, facts }: DeclaredPerson, at: number): XmlElement {
  const path = `people.${at}.identity`;
  const number = identity.identifiers.personnummer;
  if (number) {
    const id = twelve(number, identity.birthDate, `${path}.birthDate`);
    return { 'agd:BetalningsmottagareIDChoice': { 'agd:BetalningsmottagarId': field('215', id) } };
  }
  const born = needed(identity.birthDate, `${path}.birthDate`).replaceAll('-', '');
  const address = needed(identity.address, `${path}.address`);
  const tin = typeof facts.foreignTin === 'string' ? facts.foreignTin : null;
  const state = typeof facts.taxResidence === 'string' ? facts.taxResidence : null;
  return {
    'agd:BetalningsmottagareIDChoice': { 'agd:Fodelsetid': field('222', born) },
    'agd:Fornamn': field('216', needed(identity.givenNames, `${path}.givenNames`)),
    'agd:Efternamn': field('217', needed(identity.familyName, `${path}.familyName`)),
    'agd:Gatuadress': field('218', address.street),
    'agd:Postnummer': field('219', address.postalCode),
    'agd:Postort': field('220', address.city),
    'agd:LandskodPostort': field('221', address.country),
    'agd:Fodelseort': field('077', needed(identity.birthPlace, `${path}.birthPlace`)),
    'agd:LandskodFodelseort': field('078', needed(identity.birthCountry, `${path}.birthCountry`)),
    'agd:LandskodMedborgare': field('081', needed(identity.nationality, `${path}.nationality`)),
    'agd:TIN': field('252', tin),
    'agd:LandskodTIN': field('076', tin === null ? null : state),
  };
}

const periodOf = ({ period }: DeclarationRequest): string =>
  period.from.slice(0, 7).replace('-', '');

/** A form: whose case it is, and its content. */
const form = (request: DeclarationRequest, content: XmlElement): XmlElement => ({
  'agd:Arendeinformation': {
    'agd:Arendeagare': organisation(request),
    'agd:Period': periodOf(request),
  },
  'agd:Blankettinnehall': content,
});

function individual(
  request: DeclarationRequest,
  person: DeclaredPerson,
  at: number,
  { number, fields }: Statement,
): XmlElement {
  const values = CODES.filter((code) => fields[code] !== undefined).map((code) => [
    `agd:${ELEMENTS[code]}`,
    field(code, needed(fields[code], `people.${at}.field-${code}`)),
  ]);
  return form(request, {
    'agd:IU': {
      'agd:ArbetsgivareIUGROUP': { 'agd:AgRegistreradId': field('201', organisation(request)) },
      'agd:BetalningsmottagareIUGROUP': recipient(person, at),
      'agd:RedovisningsPeriod': field('006', periodOf(request)),
      'agd:Specifikationsnummer': field('570', number),
      ...Object.fromEntries(values),
    },
  });
}

/** Contributions on the sum of all bases at each rate, öre left out at each, then added. */
function feeSum(people: readonly DeclaredPerson[]): number {
  const byRate = new Map<number, number>();
  for (const { feeBases } of people.flatMap(agiOf))
    for (const { rate, kronor } of feeBases) byRate.set(rate, (byRate.get(rate) ?? 0) + kronor);
  let sum = 0;
  for (const [rate, kronor] of byRate) sum += Math.trunc((kronor * rate) / RATE_SCALE);
  return sum;
}

function taxSum(people: readonly DeclaredPerson[]): number {
  let sum = 0;
  for (const { statements } of people.flatMap(agiOf))
    for (const { fields } of statements) for (const code of TAXES) sum += Number(fields[code] ?? 0);
  return sum;
}

const main = (request: DeclarationRequest): XmlElement =>
  form(request, {
    'agd:HU': {
      'agd:ArbetsgivareHUGROUP': { 'agd:AgRegistreradId': field('201', organisation(request)) },
      'agd:RedovisningsPeriod': field('006', periodOf(request)),
      'agd:SummaArbAvgSlf': field('487', feeSum(request.people)),
      'agd:SummaSkatteavdr': field('497', taxSum(request.people)),
    },
  });

function text(request: DeclarationRequest): string {
  const { contact } = request.entity;
  const person = {
    'agd:Namn': needed(contact.name, 'entity.contact.name'),
    'agd:Telefon': needed(contact.phone, 'entity.contact.phone'),
    'agd:Epostadress': needed(contact.email, 'entity.contact.email'),
  };
  const individuals = request.people.flatMap((one, at) =>
    agiOf(one).flatMap(({ statements }) =>
      statements.map((statement) => individual(request, one, at, statement)),
    ),
  );
  return xmlDocument({
    Skatteverket: {
      '@omrade': 'Arbetsgivardeklaration',
      '@xmlns': INSTANCE,
      '@xmlns:agd': COMPONENT,
      'agd:Avsandare': {
        'agd:Programnamn': 'Smart Federation',
        'agd:Organisationsnummer': organisation(request),
        'agd:TekniskKontaktperson': person,
        'agd:Skapad': `${request.createdOn}T00:00:00`,
      },
      'agd:Blankettgemensamt': {
        'agd:Arbetsgivare': {
          'agd:AgRegistreradId': organisation(request),
          'agd:Kontaktperson': person,
        },
      },
      'agd:Blankett': [main(request), ...individuals],
    },
  });
}

export const declarations: readonly DeclarationDefinition[] = [
  {
    id: 'agi',
    duties: ['agi'],
    scope: 'month',
    recipient: 'skatteverket',
    article: '26 kap. SFL',
    layout: 'record',
    version: '1.1',
    source:
      'Skatteverket, teknisk beskrivning 1.1.13–1.1.17.1; element names by public code made ' +
      'from the schema (arbetsgivardeklaration_1.1.xsd)',
    file: (request) => ({
      name: `agi-${periodOf(request)}-${request.reference}.xml`,
      mediaType: 'application/xml',
      encoding: 'utf-8',
      text: text(request),
    }),
  },
];
