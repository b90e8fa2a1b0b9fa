/** Sentences of the order's paper. */
import { formatAmount } from '@smart/money';
import { wordsIn, writtenDay, writtenDecimal } from '../words/index.ts';
import type { LineVat, OrderVatCase, OrderVersion } from './content.ts';

/** Why no VAT is charged; null where it is. */
export function vatReason(
  vatCase: OrderVatCase,
  category: LineVat['category'],
  language: string,
): string | null {
  if (category === 'S' || category === 'Z') return null;
  const reasons: Readonly<Record<string, string>> = wordsIn(language).order.vat;
  return (reasons[vatCase.reason] ?? reasons.other!).replace('{article}', vatCase.article);
}

/** When is invoiced, how much, and by when it is due. */
export function paymentText(version: OrderVersion, language: string): string {
  const { paymentDays: days, instalments, currency } = version;
  const words = wordsIn(language).order;
  const due = words.due.replace('{days}', String(days));
  if (instalments.length < 2) return due;
  const parts = instalments.map(({ kind, on, gross }) => {
    const amount = formatAmount(gross, currency, language);
    return `${words.kinds[kind]} ${writtenDay(on, language)}: ${amount}`;
  });
  return [...parts, due].join('\n');
}

/** What a client owes who cancels, a line a term. */
export function cancellationText(version: OrderVersion, language: string): string {
  const { noCancellation, cancellation } = wordsIn(language).order;
  if (version.cancellation.length === 0) return noCancellation;
  return version.cancellation
    .map(({ daysBefore, share }) =>
      cancellation
        .replace('{days}', String(daysBefore))
        .replace('{share}', writtenDecimal(share, language)),
    )
    .join('\n');
}
