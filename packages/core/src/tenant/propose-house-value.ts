import { valueOn } from '@smart/law';
import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { CORE_HOUSE_VALUES, type HouseScalar } from './house.ts';
import type { TenantPlugin } from './runtime.ts';

const scalar = z.union([z.number(), z.string().max(2000), z.boolean()]);

/** Keys that exist, with the type their value has. */
function typeOfKey(plugin: TenantPlugin, key: string): string | null {
  const defined = plugin.tenant.house.find((each) => each.key === key)?.value;
  const value = defined ?? CORE_HOUSE_VALUES[key];
  if (value !== undefined) return typeof value;
  return key.startsWith(CONFIRMED) ? 'any' : null;
}

/** `confirmed.<parameter>`: the office's confirmation of an unverified legal value. */
const CONFIRMED = 'confirmed.';

/** Structured values come as JSON text. */
function structured(value: HouseScalar): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new Fault('house.confirmed-unreadable', {}, 'invalid', 'value');
  }
}

/** The laws of the tenant's own entities before all others: keys of two laws may be the same. */
function lawsOf({ tenant, jurisdictions }: TenantPlugin) {
  const own = new Set(tenant.entities.map(({ jurisdiction }) => jurisdiction));
  return [...jurisdictions.values()].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
}

/** A confirmation of the wrong sort would stop every payslip: it is refused when proposed. */
function checkConfirmation(
  plugin: TenantPlugin,
  key: string,
  value: HouseScalar,
  on: string,
): void {
  const name = key.slice(CONFIRMED.length);
  const parameter = lawsOf(plugin)
    .flatMap(({ parameters }) => parameters)
    .find((each) => each.key === name);
  if (!parameter) throw new Fault('house.unknown-key', { key }, 'invalid', 'key');
  const found = valueOn(parameter, on, on);
  if (found ? found.confidence !== 'C' : parameter.whenMissing !== 'ask') {
    throw new Fault('house.not-to-confirm', { key: name }, 'conflict', 'key');
  }
  const model = found?.value ?? parameter.example ?? parameter.values[0]?.value;
  const sort = (each: unknown): string => (Array.isArray(each) ? 'list' : typeof each);
  const entered = structured(value);
  if (model === undefined || sort(model) === sort(entered)) return;
  throw new Fault('house.wrong-type', { key: name, type: sort(model) }, 'invalid', 'value');
}

/**
 * Enters a house value from a day on, e.g. after an assembly's decision (`reason` says which). It
 * holds once a second person approved it. With `confirmed.<parameter>` it confirms or enters a legal
 * value that is not verified. Faults: `house.unknown-key`, `house.wrong-type`,
 * `house.not-to-confirm`, `house.confirmed-unreadable`.
 */
export const proposeHouseValue = staffIntent('admin', 'finance')
  .input(
    z.object({
      key: z.string().min(1).max(200),
      value: scalar,
      from: z.iso.date(),
      reason: z.string().trim().min(3).max(500),
    }),
  )
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { key, value, from, reason } = input;
    const type = typeOfKey(ctx.tenant.plugin, key);
    if (type === null) throw new Fault('house.unknown-key', { key }, 'invalid', 'key');
    if (type !== 'any' && type !== typeof value) {
      throw new Fault('house.wrong-type', { key, type }, 'invalid', 'value');
    }
    if (type === 'any') checkConfirmation(ctx.tenant.plugin, key, value, from);
    const id = newId();
    await ctx.tx.sql`
      insert into house_value (id, key, value, valid_from, reason, set_by, set_at)
      values (${id}, ${key}, ${ctx.tx.sql.json({ v: value })}, ${from}, ${reason}, ${ctx.person},
        ${ctx.clock.now()})`;
    ctx.note({ key, from });
    return { id };
  });
