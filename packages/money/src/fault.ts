/** A refused amount or rate: `code` says why (`money.not-a-decimal`, `money.too-many-digits` …). */
export class MoneyFault extends Error {
  readonly code: string;
  constructor(code: string, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'MoneyFault';
    this.code = code;
  }
}
