/**
 * Declarations as files: what a country's plug-in exports as `declarations` (`declarations.ts`).
 *
 * A duty says that something must be declared and by when; a declaration makes the file for it, of
 * one engagement (a start) or of everybody whom a legal entity paid in a period. It is made from
 * what was computed and stored, never computed again, so a file and a payslip cannot disagree. Pure
 * like the rest of the law; kept apart from `jurisdiction.ts` because browsers do not need it.
 */
import { XMLBuilder } from 'fast-xml-parser';
import type { Evaluation, EvaluationInput, Facts, IsoDate, Period } from './contract.ts';
import { LawFault } from './fault.ts';

export interface PostalAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

/** Who somebody is towards an authority. Null: not known to the office. */
export interface DeclaredIdentity {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: IsoDate | null;
  readonly birthPlace: string | null;
  /** ISO 3166 alpha-2, also `nationality`. */
  readonly birthCountry: string | null;
  readonly nationality: string | null;
  readonly sex: 'female' | 'male' | 'other' | null;
  readonly address: PostalAddress | null;
  /** Numbers by the id of `Jurisdiction.identifiers`, in their stored form. */
  readonly identifiers: Readonly<Record<string, string>>;
  readonly iban: string | null;
}

/** One accumulation period of a person: what was known, and what came of it. */
export interface DeclaredPeriod {
  readonly input: EvaluationInput;
  /** With duties; `full` is the whole period, whatever was issued in which run. */
  readonly evaluation: Pick<Evaluation, 'full' | 'counters' | 'duties'>;
}

export interface DeclaredPerson {
  readonly id: string;
  readonly identity: DeclaredIdentity;
  /** National facts on the last day of the declared period. */
  readonly facts: Facts;
  /** The months of the declared period, oldest first; for a start, the month of the start. */
  readonly periods: readonly DeclaredPeriod[];
}

export interface DeclaringEntity {
  readonly id: string;
  readonly name: string;
  readonly address: PostalAddress;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly facts: Facts;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
}

export interface DeclarationRequest {
  /** Period declared: a month, quarter or year; for an engagement its days in view. */
  readonly period: Period;
  /** Day on which the file is made. */
  readonly createdOn: IsoDate;
  /** Unique for ever at the entity: the same request gives the same file. */
  readonly reference: string;
  /** Reference of the declaration that this one replaces. */
  readonly replaces: string | null;
  /** Marked as a test where the layout knows tests. */
  readonly test: boolean;
  readonly entity: DeclaringEntity;
  /** Set where one engagement is declared. */
  readonly engagement: string | null;
  readonly people: readonly DeclaredPerson[];
}

export interface DeclarationFile {
  readonly name: string;
  readonly mediaType: 'application/xml' | 'application/json' | 'text/plain';
  readonly encoding: 'utf-8' | 'iso-8859-1';
  readonly text: string;
}

export interface DeclarationDefinition {
  /** Name: `declaration.<id>` in the plug-in's messages. */
  readonly id: string;
  /** Kinds of duties which this file fulfils. */
  readonly duties: readonly string[];
  readonly scope: 'engagement' | 'month' | 'quarter' | 'year';
  /** Id of `Jurisdiction.recipients`. */
  readonly recipient: string;
  readonly article: string;
  /**
   * `official`: the authority's own public layout. `record`: complete data in a layout of ours,
   * documented in the plug-in's README with what stands between it and the official file.
   */
  readonly layout: 'official' | 'record';
  /** Of the layout: the authority's version, or ours. */
  readonly version: string;
  /** Where the layout (or the list of data) was read. */
  readonly source: string;
  /** @throws LawFault `law.declaration-incomplete` naming the path of what is missing */
  file(request: DeclarationRequest): DeclarationFile;
}

/**
 * A value an authority insists on.
 * @throws LawFault `law.declaration-incomplete` with the path of the missing value
 */
export function needed<T>(value: T | null | undefined, path: string): T {
  if (value === null || value === undefined || value === '')
    throw new LawFault('law.declaration-incomplete', path);
  return value;
}

/** An element or its text; attributes begin with `@`, elements repeat as an array. */
export interface XmlElement {
  readonly [name: string]: XmlContent | readonly XmlContent[];
}
export type XmlContent = string | number | XmlElement | null;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  format: true,
  ignoreAttributes: false,
  suppressEmptyNode: true,
});

/** An XML document in UTF-8, indented; elements that are null or undefined are left out. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(withoutNulls(root))}`;

function withoutNulls(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(withoutNulls);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, withoutNulls(value)]),
  );
}

/** A data record of ours: JSON with its layout's name and version first. */
export function recordFile(
  name: string,
  layout: string,
  version: string,
  data: Readonly<Record<string, unknown>>,
): DeclarationFile {
  const text = `${JSON.stringify({ layout, version, ...data }, null, 2)}\n`;
  return { name, mediaType: 'application/json', encoding: 'utf-8', text };
}

/** Invented data with right numbers, from which the contract suite makes every file. */
export interface DeclarationSpecimen {
  readonly identity: DeclaredIdentity;
  readonly entity: DeclaringEntity;
}
