import type { Tx } from '../database/index.ts';

/** How a person stands to the cooperative. */
export interface ShareStanding {
  readonly member: boolean;
  readonly memberNumber: bigint | null;
  readonly since: string | null;
  /** Paid shares held now. */
  readonly shares: number;
}

/** Membership and shares of a person, as the registers say. */
export async function shareStanding(tx: Tx, person: string): Promise<ShareStanding> {
  const [row] = await tx.sql<
    { member_number: bigint | null; since: string | null; until: string | null; held: number }[]
  >`select m.member_number, m.since, m.until,
      coalesce((select sum(quantity) from share_register where person_id = p.id), 0)::int as held
    from (select ${person}::uuid as id) p left join membership m on m.person_id = p.id`;
  const member = row?.since != null && row.until === null;
  return {
    member,
    memberNumber: row?.member_number ?? null,
    since: row?.since ?? null,
    shares: row?.held ?? 0,
  };
}

/** True when a person may work: with a share, or where the house does not ask for one. */
export const mayWork = (standing: ShareStanding, shareRequired: boolean): boolean =>
  standing.member || !shareRequired;
