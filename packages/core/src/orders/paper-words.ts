/** Sentences of the order's paper, German and English. */
import { formatAmount } from '@smart/money';
import type { LineVat, OrderVatCase, OrderVersion } from './content.ts';

type Language = 'de' | 'en';

const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'domestic-exempt': {
    de: 'Umsatzsteuerfrei nach Art. {article} der Richtlinie 2006/112/EG.',
    en: 'Exempt from VAT under article {article} of directive 2006/112/EC.',
  },
  'small-business': {
    de: 'Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung (Art. 284 der Richtlinie 2006/112/EG).',
    en: 'Exempt from VAT as a small business (article 284 of directive 2006/112/EC).',
  },
  'reverse-charge': {
    de: 'Die Steuerschuld geht auf den Leistungsempfänger über (Art. 196 der Richtlinie 2006/112/EG).',
    en: 'Reverse charge: the customer owes the VAT (article 196 of directive 2006/112/EC).',
  },
  'outside-union': {
    de: 'Nicht steuerbar: Leistungsort außerhalb der Union (Art. {article} der Richtlinie 2006/112/EG).',
    en: 'Outside the scope of VAT: supplied outside the Union (article {article} of directive 2006/112/EC).',
  },
  'intra-community-goods': {
    de: 'Steuerfreie innergemeinschaftliche Lieferung (Art. 138 der Richtlinie 2006/112/EG).',
    en: 'Exempt intra-Community supply (article 138 of directive 2006/112/EC).',
  },
  'export-goods': {
    de: 'Steuerfreie Ausfuhrlieferung (Art. 146 der Richtlinie 2006/112/EG).',
    en: 'Exempt export (article 146 of directive 2006/112/EC).',
  },
  other: {
    de: 'Ohne Umsatzsteuer (Art. {article} der Richtlinie 2006/112/EG).',
    en: 'Without VAT (article {article} of directive 2006/112/EC).',
  },
};

/** Why no VAT is charged; null where it is. */
export function vatReason(
  vatCase: OrderVatCase,
  category: LineVat['category'],
  language: Language,
): string | null {
  if (category === 'S' || category === 'Z') return null;
  const words = REASONS[vatCase.reason] ?? REASONS.other!;
  return words[language].replace('{article}', vatCase.article);
}

const KINDS = {
  deposit: { de: 'Anzahlung', en: 'Deposit' },
  part: { de: 'Teilrechnung', en: 'Part invoice' },
  final: { de: 'Schlussrechnung', en: 'Final invoice' },
} as const;

const day = (iso: string, language: Language): string => {
  const [year, month, date] = iso.split('-');
  return language === 'de' ? `${date}.${month}.${year}` : `${date}/${month}/${year}`;
};

/** When is invoiced, how much, and by when it is due. */
export function paymentText(version: OrderVersion, language: Language): string {
  const { paymentDays: days, instalments, currency } = version;
  const due =
    language === 'de'
      ? `Zahlbar binnen ${days} Tagen ab Rechnungsdatum.`
      : `Payable within ${days} days of the invoice date.`;
  if (instalments.length < 2) return due;
  const parts = instalments.map(({ kind, on, gross }) => {
    const amount = formatAmount(gross, currency, language);
    return `${KINDS[kind][language]} ${day(on, language)}: ${amount}`;
  });
  return [...parts, due].join('\n');
}

/** What a client owes who cancels, a line a term. */
export function cancellationText(version: OrderVersion, language: Language): string {
  if (version.cancellation.length === 0) {
    return language === 'de'
      ? 'Es sind keine Stornobedingungen vereinbart; es gilt das Gesetz.'
      : 'No cancellation terms are agreed; the law applies.';
  }
  return version.cancellation
    .map(({ daysBefore, share }) =>
      language === 'de'
        ? `Storno weniger als ${daysBefore} Tage vor Beginn: ${share.replace('.', ',')} % des Nettobetrags.`
        : `Cancelled fewer than ${daysBefore} days before the start: ${share} % of the net amount.`,
    )
    .join('\n');
}
