/**
 * The second time axis: a month recomputed with what was known when it was issued gives the same
 * bytes; with what has become known since, it gives the correction. Proven on every value a sample
 * uses, by letting a later publication change it.
 */
import { addDays } from '@smart/calendar';
import { canonicalJson } from '../canonical.ts';
import type { EvaluationInput, IsoDate, Parameter } from '../contract.ts';
import { asIssued } from '../difference.ts';
import { evaluate } from '../evaluate.ts';
import type { Jurisdiction, JurisdictionRegistry, Sample } from '../jurisdiction.ts';
import { valueOn } from '../values.ts';
import { summed, wouldIssue } from './engine.ts';
import { type Check, check, type PlugIn } from './plug-in.ts';

const LATER_DAYS = 40;
const AMOUNT_OR_RATE = /^(\d+)(\.\d+)?( %)?$/;

/** The value a later publication might set: one more in the place before the point. */
const moved = (text: string): string =>
  text.replace(
    AMOUNT_OR_RATE,
    (_, whole, rest = '', unit = '') => `${Number(whole) + 1}${rest}${unit}`,
  );

/** The law as it stands once a changed value is published; null where the value is no plain one. */
function republished(
  law: Jurisdiction,
  key: string,
  { period, asOf }: EvaluationInput,
  knownFrom: IsoDate,
): Jurisdiction | null {
  const parameter = law.parameters.find((one) => one.key === key);
  const found = parameter && valueOn(parameter, period.to, asOf);
  if (!found || found.confidence === 'C') return null;
  if (typeof found.value !== 'string' || !AMOUNT_OR_RATE.test(found.value)) return null;
  const value = { ...found, value: moved(found.value), knownFrom };
  const changed: Parameter = { ...parameter, values: [value, ...parameter.values] };
  return { ...law, parameters: law.parameters.map((one) => (one.key === key ? changed : one)) };
}

function keysUsed(registry: JurisdictionRegistry, { input }: Sample): string[] {
  const { full } = evaluate(registry, input, { explain: true, duties: false });
  const values = full.lines.flatMap(({ explanation }) => explanation?.values ?? []);
  return [...new Set(values.map(({ key }) => key))];
}

interface Outcome {
  readonly problems: readonly string[];
  /** True when the publication changed what is due. */
  readonly corrected: boolean;
}

function publish(plugIn: PlugIn, { id, input }: Sample, key: string): Outcome {
  const { registry, jurisdiction } = plugIn;
  const later = addDays(input.asOf, LATER_DAYS);
  const law = republished(jurisdiction, key, input, later);
  if (!law) return { problems: [], corrected: false };
  const changed = new Map(registry).set(law.id, law);
  const at = `${id} when ${key} changes`;
  const then = evaluate(registry, input);
  const again = evaluate(changed, input);
  if (canonicalJson(then) !== canonicalJson(again))
    return { problems: [`${at}: what was known then gives other bytes`], corrected: false };
  const issued = [...input.issued, ...wouldIssue(then).flatMap(({ lines }) => lines.map(asIssued))];
  const now = evaluate(changed, { ...input, asOf: later, issued });
  const [correction] = wouldIssue(now);
  const together = [...issued, ...(correction?.lines.map(asIssued) ?? [])];
  return {
    problems: [
      ...(summed(together) === summed(now.full.lines) ? [] : [`${at}: the correction is not all`]),
      ...(correction && correction.kind !== 'correction' ? [`${at}: not called a correction`] : []),
    ],
    corrected: correction !== undefined,
  };
}

export const knowledgeChecks = (plugIn: PlugIn): Check[] => [
  check('what becomes known later corrects, and what was known then stays as it was', () => {
    const { registry, samples } = plugIn;
    const outcomes = samples.flatMap((sample) =>
      keysUsed(registry, sample).map((key) => publish(plugIn, sample, key)),
    );
    const corrects = outcomes.some(({ corrected }) => corrected);
    return [
      ...outcomes.flatMap(({ problems }) => problems),
      ...(corrects ? [] : ['no sample is corrected by any value']),
    ];
  }),
  check('a payslip can be issued under every contract kind', () => {
    const issued = plugIn.samples.flatMap(({ input }) =>
      evaluate(plugIn.registry, input).payslips.length > 0
        ? input.engagements.map(({ kind }) => kind)
        : [],
    );
    return plugIn.jurisdiction.kinds
      .filter(({ id }) => !issued.includes(id))
      .map(({ id }) => `${id}: no sample of it is issued`);
  }),
];
