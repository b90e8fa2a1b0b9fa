import { isIsoDate } from '@smart/calendar';
import type { DatedValue, Parameter } from '../contract.ts';
import { LawFault } from '../fault.ts';
import { resolveValues } from '../prepare.ts';
import { type Check, check, type PlugIn } from './plug-in.ts';

/** A day for which no law is published yet. */
const UNKNOWN_DAY = '2027-01-02';

/** Amounts and rates are texts and counts whole numbers: a fraction would already be inexact. */
function fractionsIn(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.some(fractionsIn);
  return typeof value === 'object' && value !== null && Object.values(value).some(fractionsIn);
}

function valueProblems(key: string, dated: DatedValue<unknown>): string[] {
  const { from, to, knownFrom, source, value } = dated;
  const problems: string[] = [];
  if (![from, knownFrom, to ?? from].every(isIsoDate)) problems.push(`${key}: no calendar date`);
  if (to !== null && to < from) problems.push(`${key}: ends before it starts`);
  if (source.trim() === '') problems.push(`${key}: no source`);
  if (fractionsIn(value)) problems.push(`${key}: a fraction as a number`);
  return problems;
}

/** Two values for a day that were published on one day: nobody could say which holds. */
function ambiguous({ key, values }: Parameter): string[] {
  return values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b) => {
      const overlap = a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999');
      const tie = a.knownFrom === b.knownFrom && a.from === b.from;
      return overlap && tie ? [`${key}: two values from ${a.from}`] : [];
    }),
  );
}

export const valueChecks = ({ jurisdiction }: PlugIn): Check[] => [
  check('every value is dated, sourced and exact', () =>
    jurisdiction.parameters.flatMap((parameter) => [
      ...parameter.values.flatMap((dated) => valueProblems(parameter.key, dated)),
      ...ambiguous(parameter),
      ...(parameter.article.trim() === '' ? [`${parameter.key}: no article`] : []),
      ...(parameter.values.length === 0 && !parameter.whenMissing
        ? [`${parameter.key}: no values, and not said what then`]
        : []),
    ]),
  ),
  check('every rule has its article and is used by a line', () => {
    const used = new Set(jurisdiction.lines.map(({ rule }) => rule));
    return jurisdiction.rules.flatMap(({ id, article }) => [
      ...(article.trim() === '' ? [`${id}: no article`] : []),
      ...(used.has(id) ? [] : [`${id}: no line uses it`]),
    ]);
  }),
  check(`${UNKNOWN_DAY} has no values: a fault, no guess`, () => {
    try {
      resolveValues(jurisdiction, UNKNOWN_DAY, UNKNOWN_DAY);
    } catch (problem) {
      if (problem instanceof LawFault && problem.code === 'law.no-value-for-date') return [];
      throw problem;
    }
    return [`values were found for ${UNKNOWN_DAY}`];
  }),
];
