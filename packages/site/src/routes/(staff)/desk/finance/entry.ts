/** An entry of the books as its pages show it. */
export interface Leg {
  readonly account: string;
  readonly accountNumber: string;
  readonly debitMinor: bigint;
  readonly creditMinor: bigint;
  readonly rule: string;
  readonly rate: string | null;
  readonly dims: Readonly<Record<string, string>>;
}

/** Where what caused an entry is seen at the desk; null where it has no page of its own. */
export function causePlace(
  cause: { readonly kind: string; readonly id: string } | null,
): string | null {
  if (!cause) return null;
  const places: Readonly<Record<string, string>> = {
    invoice: `/desk/invoices/${cause.id}`,
    expense: `/desk/expenses/${cause.id}`,
    claim: '/desk/guarantee#claims',
    'bank-line': '/desk/statements',
  };
  return places[cause.kind] ?? null;
}
