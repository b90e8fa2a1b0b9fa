import type { HouseValueDefinition } from '@smart/law';
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { CORE_HOUSE_VALUES, type HouseScalar } from './house.ts';

const scalar = z.union([z.number(), z.string(), z.boolean()]);

const decision = z.object({
  id: z.uuid(),
  value: scalar,
  from: z.string(),
  reason: z.string(),
  setBy: z.string(),
  setAt: z.string(),
  approvedBy: z.string().nullable(),
  /** The caller proposed it: somebody else approves. */
  own: z.boolean(),
});
type Decision = z.infer<typeof decision>;

const entry = z.object({
  key: z.string(),
  /** The plug-in's words; null for a value of the platform, which sites name. */
  label: z.string().nullable(),
  unit: z.string(),
  current: scalar,
  /** Day since which `current` holds; null for the platform's default. */
  since: z.string().nullable(),
  /** What holds while nobody decides otherwise. */
  preset: scalar,
  source: z.string().nullable(),
  confidence: z.enum(['A', 'B', 'C']).nullable(),
  /** Newest first; those without `approvedBy` wait for a second person. */
  decisions: z.array(decision),
});

const UNITS: Readonly<Record<string, string>> = { boolean: 'yes/no', number: '', string: '' };

/** Everything ever decided, newest first, by key. Law values are not the house's own. */
async function decisionsOf(tx: Tx, person: string): Promise<Map<string, Decision[]>> {
  const rows = await tx.sql<
    (Omit<Decision, 'value'> & { key: string; value: { v: HouseScalar } })[]
  >`
    select h.id, h.key, h.value, h.valid_from as "from", h.reason, h.set_at as "setAt",
      coalesce(s.given_name || ' ' || s.family_name, h.set_by) as "setBy",
      coalesce(a.given_name || ' ' || a.family_name, h.approved_by) as "approvedBy",
      h.set_by = ${person} as own
    from house_value h
      left join person s on s.id::text = h.set_by left join person a on a.id::text = h.approved_by
    where h.key not like 'confirmed.%'
    order by h.valid_from desc, h.set_at desc, h.id desc limit 1000`;
  const decisions = rows.map(({ key, value, ...row }) => ({ key, ...row, value: value.v }));
  return Map.groupBy(decisions, ({ key }) => key);
}

/** Of several defaults of the plug-in for one key, the one that holds on a day. */
function presetOn(defined: readonly HouseValueDefinition[], key: string, date: string) {
  const own = defined.filter((each) => each.key === key);
  const begun = own.filter(({ from }) => from <= date).sort((a, b) => b.from.localeCompare(a.from));
  return begun[0] ?? own[0] ?? null;
}

/**
 * What the cooperative decides itself: each value as it holds today, its default and source, and
 * every decision about it.
 */
export const houseBook = staffProcedure()
  .input(z.object({ language: z.string().max(10) }))
  .output(z.array(entry))
  .query(async ({ ctx, input }) => {
    const { tenant } = ctx.tenant.plugin;
    const words = tenant.messages[input.language] ?? {};
    const decided = await decisionsOf(ctx.tx, ctx.person);
    const keys = new Set([
      ...tenant.house.map(({ key }) => key),
      ...Object.keys(CORE_HOUSE_VALUES),
      ...decided.keys(),
    ]);
    return [...keys].map((key) => {
      const preset = presetOn(tenant.house, key, ctx.today);
      const value = preset?.value ?? CORE_HOUSE_VALUES[key] ?? '';
      const decisions = decided.get(key) ?? [];
      const holds = decisions.find(
        ({ from, approvedBy }) => approvedBy !== null && from <= ctx.today,
      );
      return {
        key,
        label: words[`house.${key}`] ?? null,
        unit: preset?.unit ?? UNITS[typeof value] ?? '',
        current: holds?.value ?? value,
        since: holds?.from ?? preset?.from ?? null,
        preset: value,
        source: preset?.source ?? null,
        confidence: preset?.confidence ?? null,
        decisions,
      };
    });
  });
