import type { z } from 'zod';
import type { Messages } from '../contract.ts';
import { describeFacts, type FactField } from '../describe.ts';
import { gapsOf } from '../messages.ts';
import { type Check, check, languagesOf, type PlugIn } from './plug-in.ts';

/** Findings the engine itself can give; every language has words for them. */
export const ENGINE_FINDINGS = [
  'value-unconfirmed',
  'garnishment-not-modelled',
  'value-missing',
  'net-negative',
  'social-elsewhere-not-modelled',
  'tax-elsewhere-not-modelled',
  'social-changes-within-pay',
  'tax-changes-within-pay',
] as const;

const HOLIDAY_YEARS = [2025, 2026, 2027] as const;

function fieldKeys(fields: readonly FactField[]): string[] {
  return fields.flatMap(({ label, options = [], of }) => [
    label,
    ...options.map((option) => option.label),
    ...fieldKeys(of ?? []),
  ]);
}

function factKeys({ jurisdiction }: PlugIn): string[] {
  const { person, engagement, entity, pay } = jurisdiction.facts;
  const scopes: [string, z.ZodType | undefined][] = [
    ['person', person],
    ['engagement', engagement],
    ['entity', entity],
    ['pay', pay],
  ];
  return scopes.flatMap(([scope, schema]) =>
    schema ? fieldKeys(describeFacts(schema, scope)) : [],
  );
}

function holidayKeys({ jurisdiction }: PlugIn): string[] {
  return jurisdiction.regions.flatMap((region) =>
    HOLIDAY_YEARS.flatMap((year) =>
      jurisdiction.holidays(year, region).map(({ id }) => `holiday.${id}`),
    ),
  );
}

/** Every key a language must have. */
export function requiredKeys(plugIn: PlugIn): string[] {
  const { jurisdiction: law } = plugIn;
  return [
    ...law.lines.flatMap(({ id }) => [`line.${id}`, `why.${id}`]),
    'why.reversed',
    ...[...law.findings, ...ENGINE_FINDINGS].map((code) => `finding.${code}`),
    ...law.dutyKinds.map((kind) => `duty.${kind}`),
    ...plugIn.declarations.map(({ id }) => `declaration.${id}`),
    ...law.kinds.map(({ id }) => `kind.${id}`),
    ...law.recipients.map(({ id }) => `recipient.${id}`),
    ...law.counters.map(({ key }) => `counter.${key}`),
    ...law.parameters.map(({ key }) => `parameter.${key}`),
    ...law.regions.map((region) => `region.${region}`),
    ...law.identifiers.map(({ id }) => `identifier.${id}`),
    ...[...(law.papers?.payslip ?? []), ...(law.papers?.contract ?? [])].map(
      ({ id }) => `paper.${id}`,
    ),
    ...factKeys(plugIn),
    ...new Set(holidayKeys(plugIn)),
  ];
}

const sameGaps = (a: string, b: string): boolean =>
  [...new Set(gapsOf(a))].sort().join() === [...new Set(gapsOf(b))].sort().join();

/** Keys and gaps of one language that another lacks. */
function disagreement(first: Messages, other: Messages, language: string): string[] {
  return Object.entries(first).flatMap(([key, text]) => {
    const same = other[key];
    if (same === undefined) return [`${language}: ${key} is missing`];
    return sameGaps(text, same) ? [] : [`${language}: ${key} has other gaps`];
  });
}

export const messageChecks = (plugIn: PlugIn): Check[] => [
  check('everything a person sees has words in every language', () => {
    const keys = requiredKeys(plugIn);
    return languagesOf(plugIn).flatMap((language) => {
      const messages = plugIn.jurisdiction.messages[language];
      if (!messages) return [`${language}: no messages`];
      return keys.filter((key) => !messages[key]?.trim()).map((key) => `${language}: ${key}`);
    });
  }),
  check('all languages say the same', () => {
    const languages = languagesOf(plugIn);
    const all = languages.map((one) => plugIn.jurisdiction.messages[one] ?? {});
    return all.flatMap((messages, i) => {
      const next = (i + 1) % all.length;
      return disagreement(messages, all[next]!, languages[next]!);
    });
  }),
  check('house values have words in every language of the office', () => {
    const { tenant } = plugIn;
    if (!tenant) return [];
    return tenant.languages.flatMap((language) =>
      tenant.house
        .map(({ key }) => `house.${key}`)
        .filter((key) => !tenant.messages[language]?.[key])
        .map((key) => `${language}: ${key}`),
    );
  }),
];
