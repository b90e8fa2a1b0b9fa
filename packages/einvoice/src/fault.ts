/** A broken rule: `rule` as the standard names it, `path` where in our model. */
export interface RuleFinding {
  /** Rule of EN 16931 (`BR-CO-10`), or of the profile (`profile.order-reference`). */
  readonly rule: string;
  /** Path in our model, e.g. `lines.2.vat.rate`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * An expected refusal. `code` says why and is the key of its text; `params` fill the text;
 * `findings` name every broken rule when `code` is `einvoice.rules-broken`.
 *
 * Codes: `einvoice.rules-broken`, `einvoice.bad-model`, `einvoice.bad-decimal`,
 * `einvoice.too-large`, `einvoice.bad-encoding`, `einvoice.forbidden-markup`,
 * `einvoice.not-xml`, `einvoice.too-deep`, `einvoice.unknown-syntax`, `einvoice.missing-element`,
 * `einvoice.bad-value`, `einvoice.plan-exceeds-order`, `einvoice.bad-plan`,
 * `einvoice.bad-number-pattern`, `einvoice.bad-number`, `einvoice.unknown-rate`.
 */
export class EinvoiceFault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly findings: readonly RuleFinding[];
  constructor(
    code: string,
    params: Readonly<Record<string, string>> = {},
    findings: readonly RuleFinding[] = [],
  ) {
    const rules = findings.map((f) => `${f.rule} (${f.path})`).join(', ');
    super(`${code}${rules ? `: ${rules}` : ''}`);
    this.name = 'EinvoiceFault';
    this.code = code;
    this.params = params;
    this.findings = findings;
  }
}
