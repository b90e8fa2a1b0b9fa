import type { DeclaringEntity } from '@smart/law/declarations';
import type { ProcedureContext } from '../procedure/index.ts';
import { letterheadOf } from '../tenant/index.ts';

/** The legal entity as its papers name it. Faults `entity.unknown`, `house.missing`. */
export async function declaringEntity(
  ctx: Pick<ProcedureContext, 'tx' | 'tenant' | 'today'>,
  id: string,
): Promise<DeclaringEntity> {
  const head = await letterheadOf(ctx, id, ctx.today);
  const { entity, street, postCode, city, country, vatNumber, email, phone } = head;
  const identifiers = Object.fromEntries(
    Object.entries(entity.facts).filter((pair): pair is [string, string] => {
      const known = ctx.tenant.plugin.jurisdictions.get(entity.jurisdiction)?.identifiers ?? [];
      return typeof pair[1] === 'string' && known.some((one) => one.id === pair[0]);
    }),
  );
  return {
    id,
    name: entity.name,
    address: { street, postalCode: postCode, city, country },
    identifiers: vatNumber === null ? identifiers : { vat: vatNumber, ...identifiers },
    facts: entity.facts,
    contact: { name: entity.name, email: email ?? '', phone: phone ?? '' },
  };
}
