/** The shape a plug-in must have before anything trusts it. */
import { isIsoDate } from '@smart/calendar';
import { currency } from '@smart/money';
import { z } from 'zod';
import type { Tenant } from '../contract.ts';
import type { DeclarationDefinition } from '../declarations.ts';
import { LawFault } from '../fault.ts';
import type { Job } from '../jobs.ts';
import type { Jurisdiction } from '../jurisdiction.ts';

const id = z.string().regex(/^[a-z_][a-z0-9_-]*$/);
const date = z.string().refine(isIsoDate);
const confidence = z.enum(['A', 'B', 'C']);
const messages = z.record(z.string(), z.record(z.string(), z.string()));
const rule = z.custom<(...given: never[]) => unknown>((value) => typeof value === 'function');
const schema = z.custom<z.ZodType>((value) => value instanceof z.ZodType);
const currencyCode = z.string().refine((code) => {
  try {
    return currency(code).code === code;
  } catch {
    return false;
  }
});

const parameter = z.looseObject({
  key: z.string().min(1),
  unit: z.string().min(1),
  article: z.string().min(1),
  whenMissing: z.enum(['fault', 'ask', 'absent']).optional(),
  values: z.array(
    z.looseObject({
      from: date,
      to: date.nullable(),
      knownFrom: date,
      source: z.string().min(1),
      confidence,
    }),
  ),
});

const ruleDefinition = z.looseObject({
  id: z.string().min(1),
  article: z.string().min(1),
  from: date,
  to: date.nullable(),
  knownFrom: date,
  rounding: z.enum([
    'half-up-cent',
    'down-cent',
    'half-even-cent',
    'half-up-unit',
    'down-unit',
    'none',
  ]),
  values: z.array(z.string()),
});

const line = z.looseObject({
  id: z.string().min(1),
  side: z.enum(['earning', 'employee', 'employer', 'information']),
  group: z.enum(['now', 'later', 'protection', 'state', 'cooperative']),
  recipient: z.string().min(1),
  rule: z.string().min(1),
});

const jurisdictionShape = z.looseObject({
  id,
  country: z.string().regex(/^[A-Z]{2}$/),
  currency: currencyCode,
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  regions: z.array(z.string()).min(1),
  maximumPay: z.int().positive(),
  parameters: z.array(parameter),
  rules: z.array(ruleDefinition),
  lines: z.array(line),
  recipients: z.array(z.looseObject({ id: z.string().min(1) })),
  counters: z.array(
    z.looseObject({
      key: z.string().regex(/^[^@:]+$/),
      scope: z.enum(['month', 'quarter', 'year', 'life']),
    }),
  ),
  kinds: z.array(z.looseObject({ id: z.string().min(1), pays: z.array(z.string()) })).min(1),
  pay: z.record(z.string(), z.string()),
  facts: z.looseObject({ person: schema, engagement: schema, entity: schema }),
  findings: z.array(z.string()),
  dutyKinds: z.array(z.string()),
  identifiers: z.array(z.looseObject({ id: z.string().min(1), normalise: rule, check: rule })),
  messages,
  derive: rule,
  contributions: rule,
  withholding: rule,
  check: rule,
  duties: rule,
  regime: rule,
  atEnd: rule,
  holidays: rule,
});

const tenantShape = z.looseObject({
  id,
  name: z.string().min(1),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  lifecycle: z.enum(['live', 'frozen', 'wound-down']),
  entities: z
    .array(
      z.looseObject({
        id,
        name: z.string().min(1),
        jurisdiction: id,
        currency: currencyCode,
        facts: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1),
  house: z.array(
    z.looseObject({ key: z.string().min(1), unit: z.string(), from: date, confidence }),
  ),
  region: z.string(),
  messages,
});

const declarationShape = z.array(
  z.looseObject({
    id: z.string().min(1),
    duties: z.array(z.string()).min(1),
    scope: z.enum(['engagement', 'month', 'quarter', 'year']),
    recipient: z.string().min(1),
    article: z.string().min(1),
    layout: z.enum(['official', 'record']),
    version: z.string().min(1),
    source: z.string().min(1),
    file: rule,
  }),
);

const facts = z.record(z.string(), z.unknown());
const jobShape = z.array(
  z.looseObject({
    id: z.enum(['day', 'month', 'salary']),
    kind: z.string().min(1),
    pay: z.string().min(1),
    ...{ facts, person: facts, entity: facts },
    minutes: z.int().min(1),
  }),
);

function shaped(shape: z.ZodType, value: unknown, folder: string): void {
  const result = shape.safeParse(value);
  if (result.success) return;
  const issue = result.error.issues[0]!;
  throw new LawFault('law.bad-plug-in', folder, {
    field: issue.path.map(String).join('.'),
    reason: issue.message,
  });
}

function unique(items: readonly { readonly id: string }[], what: string, folder: string): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id))
      throw new LawFault('law.bad-plug-in', folder, { reason: `second ${what} ${item.id}` });
    seen.add(item.id);
  }
}

/** References inside a law must lead somewhere. */
function checkReferences(law: Jurisdiction, folder: string): void {
  const refuse = (reason: string): never => {
    throw new LawFault('law.bad-plug-in', folder, { reason });
  };
  const rules = new Set(law.rules.map((one) => one.id));
  const recipients = new Set(law.recipients.map((one) => one.id));
  const parameters = new Set(law.parameters.map((one) => one.key));
  for (const { id: lineId, rule: ruleId, recipient, side } of law.lines) {
    if (!rules.has(ruleId)) refuse(`line ${lineId}: no rule ${ruleId}`);
    if (recipient === 'person' ? side !== 'earning' : !recipients.has(recipient))
      refuse(`line ${lineId}: no recipient ${recipient}`);
  }
  for (const one of law.rules)
    for (const key of one.values)
      if (!parameters.has(key)) refuse(`rule ${one.id}: no parameter ${key}`);
  const lines = new Map(law.lines.map((one) => [one.id, one]));
  for (const [kind, lineId] of Object.entries(law.pay))
    if (lines.get(lineId)?.side !== 'earning') refuse(`pay ${kind}: no earning line ${lineId}`);
}

/** @throws LawFault `law.bad-plug-in` naming the field */
export function checkJurisdiction(value: unknown, folder: string): Jurisdiction {
  shaped(jurisdictionShape, value, folder);
  const law = value as Jurisdiction;
  unique(law.lines, 'line', folder);
  unique(law.recipients, 'recipient', folder);
  unique(law.kinds, 'contract kind', folder);
  unique(
    law.parameters.map(({ key }) => ({ id: key })),
    'parameter',
    folder,
  );
  checkReferences(law, folder);
  return law;
}

/** @throws LawFault `law.bad-plug-in` naming the field */
export function checkTenant(value: unknown, folder: string): Tenant {
  shaped(tenantShape, value, folder);
  return value as Tenant;
}

/** @throws LawFault `law.bad-plug-in` naming the field */
export function checkDeclarations(
  value: unknown,
  law: Jurisdiction,
  folder: string,
): readonly DeclarationDefinition[] {
  shaped(declarationShape, value, folder);
  const declarations = value as readonly DeclarationDefinition[];
  unique(declarations, 'declaration', folder);
  const recipients = new Set(law.recipients.map(({ id }) => id));
  const kinds = new Set(law.dutyKinds);
  for (const one of declarations) {
    const strange = one.duties.find((kind) => !kinds.has(kind));
    const reason = strange
      ? `declaration ${one.id}: no duty ${strange}`
      : `declaration ${one.id}: no recipient ${one.recipient}`;
    if (strange || !recipients.has(one.recipient))
      throw new LawFault('law.bad-plug-in', folder, { reason });
  }
  return declarations;
}

/** @throws LawFault `law.bad-plug-in` naming the field */
export function checkJobs(value: unknown, law: Jurisdiction, folder: string): readonly Job[] {
  shaped(jobShape, value, folder);
  const jobs = value as readonly Job[];
  unique(jobs, 'job', folder);
  for (const { id: job, kind, pay } of jobs)
    if (!law.kinds.some((one) => one.id === kind && one.pays.includes(pay)))
      throw new LawFault('law.bad-plug-in', folder, { reason: `job ${job}: no ${kind} by ${pay}` });
  return jobs;
}
