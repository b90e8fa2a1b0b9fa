/** Which certificate is asked for. */
import { daysInclusive } from '@smart/calendar';
import { z } from 'zod';
import { Fault, type MemberContext } from '../procedure/index.ts';
import { type LegalEntity, legalEntities, legalEntity } from '../tenant/index.ts';
import type { Asked } from './read.ts';
import { GRAINS } from './rows.ts';

const LONGEST_DAYS = 366 * 2;

export const certificateInput = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  by: z.enum(GRAINS).default('month'),
  /** Id of a legal entity; absent: the first. */
  entity: z.string().max(60).optional(),
});

/** Faults `certificates.dates`, `certificates.too-long`, `entity.unknown`. */
export async function askedBy(
  ctx: MemberContext,
  input: z.output<typeof certificateInput>,
): Promise<{ readonly asked: Asked; readonly entity: LegalEntity }> {
  const { from, to, by } = input;
  if (to < from) throw new Fault('certificates.dates', {}, 'invalid', 'to');
  if (daysInclusive(from, to) > LONGEST_DAYS)
    throw new Fault('certificates.too-long', { days: LONGEST_DAYS }, 'invalid', 'to');
  const entity =
    input.entity === undefined
      ? (await legalEntities(ctx.tx))[0]!
      : await legalEntity(ctx.tx, input.entity);
  const asked = { person: ctx.person, entity: entity.id, from, to, grain: by };
  return { asked, entity };
}
