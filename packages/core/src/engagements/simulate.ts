import { addMonths, eachDay, firstOfMonth, lastOfMonth, weekdayOf } from '@smart/calendar';
import { describeFacts, type Jurisdiction, type PayKind } from '@smart/law';
import { type ZodType, z } from 'zod';
import { Fault, publicProcedure } from '../procedure/index.ts';
import { houseAt, type LegalEntity, legalEntities, type TenantRuntime } from '../tenant/index.ts';
import { answerOf, outlookShape } from './answer.ts';
import { checkDraft, type Draft, targetInput } from './draft.ts';
import { lawOf } from './ground.ts';
import { houseInput, withBirthDate } from './known.ts';
import { outlook } from './outlook.ts';

const input = z.object({
  entity: z.string().max(60).optional(),
  /** Single work days, one whole month, or an open-ended monthly salary (one month of it). */
  mode: z.enum(['day', 'month', 'salary']),
  days: z.number().int().min(1).max(31).default(1),
  target: targetInput,
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  facts: z.record(z.string().max(100), z.unknown()).default({}),
});

const PAYS: Readonly<Record<z.infer<typeof input>['mode'], PayKind>> = {
  day: 'day',
  month: 'salary',
  salary: 'salary',
};

/** Facts the law cannot do without and the question left open: the office's region, or the first. */
function completed(law: Jurisdiction, given: Draft['facts'], region: string): Draft['facts'] {
  const facts = { ...given };
  for (const field of describeFacts(law.facts.engagement as ZodType, 'engagement')) {
    if (!field.required || facts[field.key] !== undefined || !field.options) continue;
    const ours = field.options.find(({ value }) => value === region);
    facts[field.key] = (ours ?? field.options[0])?.value;
  }
  return facts;
}

/** The first weekdays of a month that are no public holidays. */
function workDays(law: Jurisdiction, month: string, count: number, region: string): Draft['days'] {
  const holidays = new Set(law.holidays(Number(month.slice(0, 4)), region).map((it) => it.date));
  const all = [...eachDay(firstOfMonth(month), lastOfMonth(month))];
  const free = (date: string): boolean => weekdayOf(date) > 5 || holidays.has(date);
  const ordered = [...all.filter((date) => !free(date)), ...all.filter(free)];
  return ordered
    .slice(0, count)
    .sort()
    .map((date) => ({ date, minutes: 480 }));
}

function draftOfQuestion(
  law: Jurisdiction,
  asked: z.infer<typeof input>,
  month: string,
  region: string,
): Draft {
  const kind = law.kinds.find(({ pays }) => pays.includes(PAYS[asked.mode]));
  if (!kind)
    throw new Fault('engagements.pay-does-not-fit', { pay: asked.mode }, 'invalid', 'mode');
  const days = asked.mode === 'day' ? workDays(law, month, asked.days, region) : [];
  const first = days[0]?.date ?? firstOfMonth(month);
  const last = days.at(-1)?.date ?? lastOfMonth(month);
  return {
    budget: '00000000-0000-0000-0000-000000000000',
    title: 'simulation',
    kind: kind.id,
    startsOn: first,
    endsOn: asked.mode === 'salary' ? null : last,
    facts: completed(law, asked.facts, region),
    orders: [],
    days,
    pay: { kind: PAYS[asked.mode] as Draft['pay']['kind'], amount: 0n },
    extras: [],
  };
}

const entityFor = (all: readonly LegalEntity[], id: string | undefined): LegalEntity => {
  const found = id === undefined ? all[0] : all.find((each) => each.id === id);
  if (!found) throw new Fault('entity.unknown', { id: id ?? '' }, 'not-found', 'entity');
  return found;
};

/** A person of whom nothing is known but that they are of age. */
const somebody = (tenant: TenantRuntime, today: string) => ({
  id: 'somebody',
  facts: withBirthDate(tenant, [], addMonths(today, -12 * 35)),
  socialSecurity: [],
  tax: [],
});

/**
 * The public simulator: what is billed, costs, is gross and net, for a person of whom nothing else
 * is known, by today's law and house rules. A simulation, never a payslip. Faults: those of a draft,
 * `law.no-value-for-date` for a month the law has no values for.
 */
export const simulate = publicProcedure
  .input(input)
  .output(
    outlookShape.extend({
      entity: z.string(),
      jurisdiction: z.string(),
      kind: z.string(),
      month: z.string(),
      facts: z.record(z.string(), z.unknown()),
    }),
  )
  .query(async ({ ctx, input: asked }) => {
    const { tx, tenant, today } = ctx;
    const entity = entityFor(await legalEntities(tx), asked.entity);
    const law = lawOf(tenant, entity.jurisdiction);
    const month = asked.month ?? today.slice(0, 7);
    const draft = draftOfQuestion(law, asked, month, tenant.plugin.tenant.region);
    checkDraft(draft, law);
    const known = await houseAt(tx, tenant.plugin.tenant, today);
    const house = new Map(known).set('engagement.hold-months', 1);
    const ground = {
      registry: tenant.plugin.jurisdictions,
      asOf: today,
      entity: { id: entity.id, jurisdiction: law.id, facts: entity.facts },
      person: somebody(tenant, today),
      house: await houseInput(tx, tenant, today),
      others: [],
      counters: {},
    };
    const it = outlook({ ground, house, law, draft, id: 'simulation' }, asked.target);
    const named = { titles: new Map(), paid: new Set<string>(), findings: it.findings };
    const answer = answerOf(it, { currency: entity.currency.trim(), ...named });
    const { kind, facts } = draft;
    return { ...answer, entity: entity.id, jurisdiction: law.id, kind, month, facts: { ...facts } };
  });
