import { z } from 'zod';
import { newId } from '../database/index.ts';
import { Fault, staffIntent } from '../procedure/index.ts';
import { CORE_HOUSE_VALUES } from './house.ts';
import type { TenantPlugin } from './runtime.ts';

const scalar = z.union([z.number(), z.string().max(2000), z.boolean()]);

/** Keys that exist, with the type their value has. */
function typeOfKey(plugin: TenantPlugin, key: string): string | null {
  const defined = plugin.tenant.house.find((each) => each.key === key)?.value;
  const value = defined ?? CORE_HOUSE_VALUES[key];
  if (value !== undefined) return typeof value;
  // `confirmed.<parameter>`: the office's confirmation of an unverified legal value.
  return key.startsWith('confirmed.') ? 'any' : null;
}

/**
 * Enters a house value from a day on, e.g. after an assembly's decision (`reason` says which). It
 * holds once a second person approved it. Faults: `house.unknown-key`, `house.wrong-type`.
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
    const id = newId();
    await ctx.tx.sql`
      insert into house_value (id, key, value, valid_from, reason, set_by, set_at)
      values (${id}, ${key}, ${ctx.tx.sql.json({ v: value })}, ${from}, ${reason}, ${ctx.person},
        ${ctx.clock.now()})`;
    ctx.note({ key, from });
    return { id };
  });
