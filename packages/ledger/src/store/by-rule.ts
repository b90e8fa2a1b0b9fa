import { type AccountId, findAccount } from '../chart.ts';
import { LedgerFault } from '../fault.ts';
import { arrayText, bigintOf, type Database, rows, textOf } from './database.ts';

/** What a rule posted to an account: debits and credits of its legs, a rate each. */
export interface RuleSum {
  readonly account: AccountId;
  readonly rule: string;
  readonly rate: string | null;
  readonly debit: bigint;
  readonly credit: bigint;
}

/**
 * Movements of some accounts between two dates (both included), summed by rule and rate: the VAT
 * position, or what a fee brought. Exact at any time.
 */
export async function readByRule(
  database: Database,
  entity: string,
  of: { readonly accounts: readonly AccountId[]; readonly from: string; readonly to: string },
): Promise<RuleSum[]> {
  const found = await rows(
    database,
    `select p.account, p.rule, p.rate,
       coalesce(sum(p.amount) filter (where p.amount > 0), 0)::text as debit,
       coalesce(-sum(p.amount) filter (where p.amount < 0), 0)::text as credit
     from ledger_posting p join ledger_entry e on e.id = p.entry_id
     where p.entity = $1::text and p.account = any($2::text::text[])
       and e.entry_date between $3::text::date and $4::text::date
     group by p.account, p.rule, p.rate order by p.account, p.rule, p.rate`,
    [entity, arrayText(of.accounts), of.from, of.to],
  );
  return found.map((row) => {
    const account = findAccount(textOf(row, 'account'));
    if (!account) throw new LedgerFault('ledger.unknown-account', { account: String(row.account) });
    return {
      account: account.id as AccountId,
      rule: textOf(row, 'rule'),
      rate: row.rate ?? null,
      debit: bigintOf(row, 'debit'),
      credit: bigintOf(row, 'credit'),
    };
  });
}
