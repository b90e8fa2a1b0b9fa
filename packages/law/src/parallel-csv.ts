/**
 * Another payroll's results as CSV. Columns: `reference`, `period` (a month), `input` (the rest of
 * the short form as JSON) or its parts as columns (`kind`, `pay`, `person.<fact>`,
 * `engagement.<fact>`), and what to compare: `gross`, `net`, `employerCost`, `line.<id>`.
 */
import { fromDecimal } from '@smart/money';
import type { Tenant } from './contract.ts';
import { LawFault } from './fault.ts';
import type { ParallelRow, Theirs } from './parallel.ts';
import { readShortForm } from './short-form.ts';

/** A row that could not be read; the others go on. */
export interface RefusedRow {
  readonly reference: string;
  readonly fault: { readonly code: string; readonly path: string };
}

const LONGEST = 50_000_000;

/** RFC 4180, comma or semicolon (told by the first line), with or without byte order mark. */
export function parseCsv(text: string): string[][] {
  if (text.length > LONGEST) throw new LawFault('law.bad-csv', '', { longest: LONGEST });
  const body = text.replace(/^\uFEFF/, '');
  const head = body.slice(0, body.search(/\r|\n|$/));
  const separator = head.split(';').length > head.split(',').length ? ';' : ',';
  const field = new RegExp(`("(?:[^"]|"")*"|[^"\\r\\n${separator}]*)(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < body.length) {
    const at = field.lastIndex;
    const match = field.exec(body);
    if (!match) throw new LawFault('law.bad-csv', `row ${rows.length + 1}`, { at });
    const [, raw = '', end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw.trim());
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows.filter((one) => one.some((value) => value !== ''));
}

/** @throws LawFault `law.bad-csv` when there is no header with `reference` and `period` */
export function readParallelCsv(tenant: Tenant, text: string): (ParallelRow | RefusedRow)[] {
  const [header, ...rows] = parseCsv(text);
  for (const column of ['reference', 'period'])
    if (!header?.includes(column)) throw new LawFault('law.bad-csv', 'row 1', { column });
  return rows.map((values) => {
    const row = new Map(header!.map((column, i) => [column, values[i] ?? '']));
    const reference = row.get('reference') ?? '';
    try {
      return { reference, input: inputOf(tenant, row), theirs: theirsOf(row) };
    } catch (problem) {
      if (!(problem instanceof LawFault)) throw problem;
      return { reference, fault: { code: problem.code, path: problem.path } };
    }
  });
}

type Row = ReadonlyMap<string, string>;

function inputOf(tenant: Tenant, row: Row): ParallelRow['input'] {
  const json = row.get('input');
  const given = json
    ? jsonOf(json)
    : { engagement: engagementOf(row), person: facts(row, 'person') };
  const told = { reference: row.get('reference'), period: row.get('period') };
  return readShortForm(tenant, { ...given, ...told });
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
  } catch {
    // Falls through to the fault: what is no JSON object is refused the same way.
  }
  throw new LawFault('law.bad-json', 'input');
}

const engagementOf = (row: Row): Record<string, unknown> => ({
  kind: row.get('kind') ?? '',
  gross: (row.get('pay') || row.get('gross') || '0').replace(',', '.'),
  facts: facts(row, 'engagement'),
});

/** `person.children` = `2` → `{ children: 2 }`; true, false and numbers are read as such. */
function facts(row: Row, scope: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [column, value] of row)
    if (column.startsWith(`${scope}.`) && value !== '')
      found[column.slice(scope.length + 1)] = scalar(value);
  return found;
}

function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}

function theirsOf(row: Row): Theirs {
  const lines: Record<string, number> = {};
  const totals: Record<string, number> = {};
  for (const [column, value] of row) {
    if (value === '') continue;
    if (column.startsWith('line.')) lines[column.slice('line.'.length)] = amountOf(column, value);
    else if (['gross', 'net', 'employerCost'].includes(column))
      totals[column] = amountOf(column, value);
  }
  return { ...totals, lines };
}

/** `2400.00`, `2400`, `2400,00`. */
function amountOf(column: string, text: string): number {
  try {
    return Number(fromDecimal(text.replace(',', '.')));
  } catch {
    throw new LawFault('law.bad-amount', column, { amount: text });
  }
}
