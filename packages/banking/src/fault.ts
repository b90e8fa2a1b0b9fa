/** What a fault says besides its code: values a translated sentence can name. */
export type FaultParams = Readonly<Record<string, string | number>>;

/** A coded refusal; sites hold the words, `params` fill them. */
export interface BankFault {
  readonly code: string;
  readonly params: FaultParams;
}

/** Thrown when a file or batch is refused as a whole; `faults` lists every reason found. */
export class BankingFault extends Error {
  readonly code: string;
  readonly params: FaultParams;
  readonly faults: readonly BankFault[];
  constructor(faults: readonly [BankFault, ...BankFault[]]) {
    super(faults.map((f) => `${f.code} ${JSON.stringify(f.params)}`).join('; '));
    this.name = 'BankingFault';
    this.code = faults[0].code;
    this.params = faults[0].params;
    this.faults = faults;
  }
}

export const fault = (code: string, params: FaultParams = {}): BankFault => ({ code, params });

/** Refuses with one coded fault. */
export function refuse(code: string, params: FaultParams = {}): never {
  throw new BankingFault([fault(code, params)]);
}
