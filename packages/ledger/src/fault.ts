/**
 * A refused entry, hold or period: `code` says why, `params` what to look at. Codes are stable and
 * translated by the sites (`fault.<code>`).
 *
 * From the pure core: `ledger.unbalanced`, `ledger.no-postings`, `ledger.zero-posting`,
 * `ledger.unknown-account`, `ledger.missing-dimension`, `ledger.not-an-id`, `ledger.not-a-date`,
 * `ledger.amount-too-large`, `ledger.negative-amount`, `ledger.wrong-entity`,
 * `ledger.wrong-currency`, `ledger.period-closed`, `ledger.plan-needed`,
 * `ledger.does-not-add-up`, `ledger.more-than-open`.
 * From the store besides: `ledger.already-posted`, `ledger.append-only`, `ledger.unknown-entity`,
 * `ledger.unknown-correction`, `ledger.hold-overdrawn`, `ledger.budget-short`,
 * `ledger.period-order`, `ledger.isolation`, `ledger.broken-entry`, `ledger.already-reversed`.
 */
export class LedgerFault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  constructor(code: string, params: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'LedgerFault';
    this.code = code;
    this.params = params;
  }
}

/** Throws a LedgerFault unless the condition holds. */
export function demand(
  condition: boolean,
  code: string,
  params: Readonly<Record<string, string>> = {},
): asserts condition {
  if (!condition) throw new LedgerFault(code, params);
}
