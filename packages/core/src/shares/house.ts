/** What the cooperative decided about its shares. */
import { fromDecimal } from '@smart/money';
import type { Tx } from '../database/index.ts';
import { type HouseValues, houseFlag, houseText } from '../tenant/index.ts';

/** Nominal of one share in minor units. Fault `house.missing`. */
export const shareNominal = (house: HouseValues): bigint => fromDecimal(houseText(house, 'share'));

/** Whether one must hold a share to work. */
export const shareRequired = (house: HouseValues): boolean =>
  house.has('share-required') && houseFlag(house, 'share-required');

/** Where shares are paid to; null while the office has not entered its bank account. */
export interface ShareAccount {
  readonly name: string;
  readonly iban: string;
  readonly bic: string | null;
}

/** The first account of the legal entity. */
export async function shareAccount(system: Tx, entityId: string): Promise<ShareAccount | null> {
  const [row] = await system.sql<ShareAccount[]>`
    select e.name, a.iban, a.bic from bank_account a join legal_entity e on e.id = a.entity_id
    where a.entity_id = ${entityId} order by a.opened_on, a.id limit 1`;
  return row ?? null;
}
