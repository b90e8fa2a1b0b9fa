/** The book a finance officer looks at: a legal entity's, the first unless named. */
import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { staffProcedure } from '../procedure/index.ts';
import { type LegalEntity, legalEntities, legalEntity } from '../tenant/index.ts';

/** Id of a legal entity; absent: the first. */
export const entityInput = z.string().max(60).optional();

export async function bookEntity(tx: Tx, entity: string | undefined): Promise<LegalEntity> {
  return entity === undefined ? (await legalEntities(tx))[0]! : legalEntity(tx, entity);
}

/** Who reads the books. */
export const financeProcedure = staffProcedure('finance', 'approver', 'payroll', 'admin');

/** A month of the books, both ends included; absent: from the beginning, to the last. */
export const monthInput = z.iso.date().optional();
