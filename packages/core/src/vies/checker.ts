export interface VatQuery {
  /** Two letters as VIES writes them (`EL` for Greece). */
  readonly country: string;
  /** The rest of the number, upper case, no blanks. */
  readonly number: string;
}

/**
 * What the service said. `unavailable`: it did not answer, or the member state's part did not;
 * nothing is known then. `name` and `address` as it gives them, null where the state gives none.
 */
export interface VatAnswer {
  readonly result: 'valid' | 'invalid' | 'unavailable';
  readonly name: string | null;
  readonly address: string | null;
  /** The service's reference of this answer, a proof of having asked. */
  readonly reference: string | null;
  /** Its code when it did not answer: `MS_UNAVAILABLE`, `TIMEOUT` … */
  readonly problem: string | null;
}

export interface VatChecker {
  /** Written beside each recorded answer: `vies`, or `example`. */
  readonly source: 'vies' | 'example';
  /** Never rejects: whatever goes wrong is an answer `unavailable`. */
  readonly check: (query: VatQuery) => Promise<VatAnswer>;
}

export const unavailable = (problem: string): VatAnswer => ({
  result: 'unavailable',
  name: null,
  address: null,
  reference: null,
  problem,
});
