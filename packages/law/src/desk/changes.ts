/**
 * What changed in a law between two days, and whom it hits: each change alone is put into the
 * samples, so that its effect on net pay and employer cost is seen apart from all others. Pure.
 */
import { canonicalJson } from '../canonical.ts';
import type { Cents, DatedValue, IsoDate, Parameter, RuleDefinition } from '../contract.ts';
import { evaluate } from '../evaluate.ts';
import type { Jurisdiction, JurisdictionRegistry, Sample } from '../jurisdiction.ts';
import { rulesInForce } from '../prepare.ts';
import { issuableTotals } from '../solve.ts';
import { valueOn } from '../values.ts';

export interface Effect {
  readonly sample: string;
  readonly net: Cents;
  readonly employerCost: Cents;
}

export interface ValueChange {
  readonly key: string;
  readonly unit: string;
  readonly article: string;
  readonly before: DatedValue<unknown> | null;
  readonly after: DatedValue<unknown> | null;
  /** What the change alone does to each sample that it touches. */
  readonly effects: readonly Effect[];
}

export interface RuleChange {
  readonly id: string;
  readonly article: string;
  readonly change: 'new' | 'gone' | 'changed';
}

export interface Changes {
  readonly values: readonly ValueChange[];
  readonly rules: readonly RuleChange[];
}

export interface Compared {
  readonly law: Jurisdiction;
  readonly registry: JurisdictionRegistry;
  readonly samples: readonly Sample[];
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Valid on every day and known for ever: lets a sample of any month meet it. */
const always = (value: DatedValue<unknown>): DatedValue<unknown> => ({
  ...value,
  from: '0001-01-01',
  to: null,
  knownFrom: '0001-01-01',
});

function lawWith(law: Jurisdiction, key: string, value: DatedValue<unknown>): Jurisdiction {
  const fixed = (one: Parameter): Parameter =>
    one.key === key ? { ...one, values: [always(value)] } : one;
  return { ...law, parameters: law.parameters.map(fixed) };
}

function effectsOf(
  { law, registry, samples }: Compared,
  key: string,
  before: DatedValue<unknown>,
  after: DatedValue<unknown>,
): Effect[] {
  const totals = (value: DatedValue<unknown>, { input }: Sample) => {
    const changed = new Map(registry).set(law.id, lawWith(law, key, value));
    return issuableTotals(evaluate(changed, { ...input, issued: [] }, { duties: false }));
  };
  return samples.flatMap((sample): Effect[] => {
    const [then, now] = [totals(before, sample), totals(after, sample)];
    const net = now.net - then.net;
    const employerCost = now.employerCost - then.employerCost;
    return net === 0 && employerCost === 0 ? [] : [{ sample: sample.id, net, employerCost }];
  });
}

function valueChange(compared: Compared, parameter: Parameter): ValueChange[] {
  const { from, to } = compared;
  const before = valueOn(parameter, from, from) ?? null;
  const after = valueOn(parameter, to, to) ?? null;
  const said = (value: DatedValue<unknown> | null): string => canonicalJson(value?.value ?? null);
  if (said(before) === said(after)) return [];
  const { key, unit, article } = parameter;
  const effects = before && after ? effectsOf(compared, key, before, after) : [];
  return [{ key, unit, article, before, after, effects }];
}

function ruleChanges({ law, from, to }: Compared): RuleChange[] {
  const [then, now] = [rulesInForce(law.rules, from, from), rulesInForce(law.rules, to, to)];
  const ids = new Set([...then.keys(), ...now.keys()]);
  return [...ids].flatMap((id): RuleChange[] => {
    const [a, b]: (RuleDefinition | undefined)[] = [then.get(id), now.get(id)];
    if (a === b) return [];
    const change = !a ? 'new' : !b ? 'gone' : 'changed';
    return [{ id, article: (b ?? a)!.article, change }];
  });
}

/** Changes between what was in force and known on one day and on a later one. */
export const changesBetween = (compared: Compared): Changes => ({
  values: compared.law.parameters.flatMap((parameter) => valueChange(compared, parameter)),
  rules: ruleChanges(compared),
});
