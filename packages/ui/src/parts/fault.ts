/** A refusal in the person's language: what happened, what is safe, what to do. */
export interface FaultText {
  readonly happened: string;
  readonly safe: string | null;
  readonly todo: string | null;
  /** Where it can be mended, when there is such a page. */
  readonly way?: { readonly href: string; readonly name: string };
  /** For the office, when one asks: `orders.client-unknown`. */
  readonly code: string;
}
