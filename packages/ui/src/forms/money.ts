/**
 * Amounts as people type them → the canonical decimal of the interfaces: `1.234,5 €` → `1234.50`.
 * A comma or point followed by one or two digits at the end is the decimal sign; others group.
 * Returns null when it is not an amount, so the form can say so beside the field.
 */
export function canonicalAmount(typed: string, digits = 2): string | null {
  const text = typed.replace(/[\s  '’€$£]|EUR|SEK|HUF|kr|Ft/gu, '').replace(/^[−–]/u, '-');
  const match = /^(-?)(\d[\d.,]*)$/.exec(text);
  if (!match) return null;
  const body = match[2] ?? '';
  const tail = digits > 0 ? new RegExp(`[.,](\\d{1,${digits}})$`).exec(body) : null;
  const whole = tail ? body.slice(0, tail.index) : body;
  if (!/^\d+$/.test(whole) && !/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return null;
  if (tail && whole.includes(tail[0][0] ?? '')) return null;
  const units = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const decimals = digits > 0 ? `.${(tail?.[1] ?? '').padEnd(digits, '0')}` : '';
  return `${match[1] ?? ''}${units}${decimals}`;
}

/** A canonical amount in the field again: `1234.50` → `1234,50` where commas are used. */
export function amountForField(canonical: string, language: string): string {
  const comma = (1.5).toLocaleString(language).includes(',');
  return /^-?\d+(\.\d+)?$/.test(canonical) && comma ? canonical.replace('.', ',') : canonical;
}
