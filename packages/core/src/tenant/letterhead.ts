/** Who writes: a legal entity as it stands on its papers and invoices. */
import type { Tx } from '../database/index.ts';
import { Fault } from '../procedure/fault.ts';
import { type LegalEntity, legalEntity } from './entities.ts';
import { type HouseValues, houseAt } from './house.ts';
import type { TenantRuntime } from './runtime.ts';

/** Address and numbers of a legal entity, from its house values and its first bank account. */
export interface Letterhead {
  readonly entity: LegalEntity;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly vatNumber: string | null;
  readonly register: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly web: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  /** The country's word for January in German, if it has its own. */
  readonly january: string | null;
  /** `brand` and `sender` as @smart/papers wants them. */
  readonly brand: { readonly name: string; readonly colour: string };
  readonly sender: {
    readonly name: string;
    readonly lines: string[];
    readonly register?: string;
    readonly vatId?: string;
    readonly iban?: string;
    readonly bic?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly web?: string;
  };
}

/** A value of one entity (`entity.<id>.street`), else the one for all of them (`entity.street`). */
export function entityValue(values: HouseValues, entity: string, name: string): string | null {
  const value = values.get(`entity.${entity}.${name}`) ?? values.get(`entity.${name}`);
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * The letterhead of a legal entity on a date. House values `entity.street`, `entity.post-code`,
 * `entity.city`, `entity.country`, and where there are some `entity.vat-number`,
 * `entity.register`, `entity.email`, `entity.phone`, `entity.web`, `entity.january`,
 * `brand.colour`; each may be said for one entity as `entity.<id>.…`. Faults `entity.unknown`, `house.missing`.
 */
export async function letterheadOf(
  ctx: { readonly tx: Tx; readonly tenant: TenantRuntime },
  entityId: string,
  on: string,
): Promise<Letterhead> {
  const { tx, tenant } = ctx;
  const entity = await legalEntity(tx, entityId);
  const values = await houseAt(tx, tenant.plugin.tenant, on);
  const account = await firstAccount(tx, entityId);
  const known = (name: string) => entityValue(values, entityId, name);
  const needed = (name: string): string => {
    const value = known(name);
    if (value === null) throw new Fault('house.missing', { key: `entity.${name}` }, 'conflict');
    return value;
  };
  const place = {
    street: needed('street'),
    postCode: needed('post-code'),
    city: needed('city'),
    country: needed('country'),
  };
  const colour = values.get('brand.colour');
  const numbers = {
    vatNumber: known('vat-number'),
    register: known('register'),
    email: known('email'),
    phone: known('phone'),
    web: known('web'),
    iban: account?.iban ?? known('iban'),
    bic: account?.bic ?? null,
  };
  return {
    entity,
    ...place,
    ...numbers,
    january: known('january'),
    brand: {
      name: tenant.plugin.tenant.name,
      colour: typeof colour === 'string' ? colour : '#1f2937',
    },
    sender: senderOf(entity.name, place, numbers),
  };
}

function senderOf(
  name: string,
  place: Pick<Letterhead, 'street' | 'postCode' | 'city' | 'country'>,
  numbers: Pick<Letterhead, 'vatNumber' | 'register' | 'email' | 'phone' | 'web' | 'iban' | 'bic'>,
): Letterhead['sender'] {
  const { vatNumber, ...rest } = numbers;
  const given = Object.entries({ ...rest, vatId: vatNumber }).filter(([, value]) => value !== null);
  return {
    name,
    lines: [place.street, `${place.postCode} ${place.city}`, place.country],
    ...Object.fromEntries(given as [string, string][]),
  };
}

/** The account clients pay to: the entity's oldest. Only the office sees it. */
async function firstAccount(
  tx: Tx,
  entityId: string,
): Promise<{ readonly iban: string; readonly bic: string | null } | undefined> {
  const [row] = await tx.sql<{ iban: string; bic: string | null }[]>`
    select iban, bic from bank_account where entity_id = ${entityId}
    order by opened_on, id limit 1`;
  return row;
}
