/** Words of invoices and of the mails about them, in the languages papers are set in. */
import type { MailWords } from '../mail/index.ts';

export type PaperLanguage = 'de' | 'en';

/** The language of a paper for a client: their own where papers know it, else English. */
export const paperLanguage = (language: string): PaperLanguage => (language === 'de' ? 'de' : 'en');

interface InvoiceWords {
  readonly deposit: string;
  readonly part: string;
  readonly final: string;
  readonly credit: string;
  readonly creditTerms: string;
  readonly terms: string;
  readonly reason: string;
  /** BT-120, by the reason of the VAT case; `{article}` of directive 2006/112/EC. */
  readonly vatReasons: Readonly<Record<string, string>>;
  readonly vatOther: string;
}

export const INVOICE_WORDS: Readonly<Record<PaperLanguage, InvoiceWords>> = {
  de: {
    deposit: 'Anzahlung zu „{title}“ (Auftrag {order})',
    part: 'Teilbetrag zu „{title}“ (Auftrag {order})',
    final: 'Restbetrag zu „{title}“ (Auftrag {order})',
    credit: 'Gutschrift zu Rechnung {number}: {title}',
    creditTerms: 'Der Betrag wird mit offenen Rechnungen verrechnet oder zurücküberwiesen.',
    terms: 'Zahlbar bis {due} ohne Abzug.',
    reason: 'Grund: {reason}',
    vatReasons: {
      'reverse-charge':
        'Die Steuerschuld geht auf den Leistungsempfänger über (Reverse Charge), ' +
        'Art. {article} Richtlinie 2006/112/EG.',
      'outside-union':
        'Nicht steuerbar, Leistungsort außerhalb der Union, Art. {article} Richtlinie 2006/112/EG.',
      'other-member-state':
        'Leistungsort in einem anderen Mitgliedstaat, Art. {article} Richtlinie 2006/112/EG.',
      'small-business':
        'Steuerbefreit als Kleinunternehmen, Art. {article} Richtlinie 2006/112/EG.',
      'domestic-exempt': 'Steuerbefreit, Art. {article} Richtlinie 2006/112/EG.',
      'export-goods': 'Steuerfreie Ausfuhr, Art. {article} Richtlinie 2006/112/EG.',
      'intra-community-goods':
        'Steuerfreie innergemeinschaftliche Lieferung, Art. {article} Richtlinie 2006/112/EG.',
    },
    vatOther: 'Ohne Umsatzsteuer nach Art. {article} Richtlinie 2006/112/EG.',
  },
  en: {
    deposit: 'Deposit for “{title}” (order {order})',
    part: 'Part of “{title}” (order {order})',
    final: 'Balance of “{title}” (order {order})',
    credit: 'Credit for invoice {number}: {title}',
    creditTerms: 'The amount is set off against open invoices or transferred back.',
    terms: 'Payable by {due}, no deductions.',
    reason: 'Reason: {reason}',
    vatReasons: {
      'reverse-charge':
        'Reverse charge: VAT is to be accounted for by the recipient, ' +
        'art. {article} directive 2006/112/EC.',
      'outside-union':
        'Outside the scope of VAT: supplied outside the Union, ' +
        'art. {article} directive 2006/112/EC.',
      'other-member-state':
        'Supplied in another member state, art. {article} directive 2006/112/EC.',
      'small-business': 'Exempt as a small business, art. {article} directive 2006/112/EC.',
      'domestic-exempt': 'Exempt from VAT, art. {article} directive 2006/112/EC.',
      'export-goods': 'Exempt export, art. {article} directive 2006/112/EC.',
      'intra-community-goods':
        'Exempt intra-Community supply, art. {article} directive 2006/112/EC.',
    },
    vatOther: 'No VAT under art. {article} directive 2006/112/EC.',
  },
};

export const INVOICE_MAIL: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{seller}: Rechnung {number}',
    body: `Guten Tag,

im Anhang finden Sie die Rechnung {number} über {gross}, zahlbar bis {due}.
Auftrag: {order} ({title})

IBAN: {iban}
Zahlungsreferenz: {reference}

Die Rechnung liegt als PDF bei; die strukturierte Rechnung (EN 16931, UBL) ist darin eingebettet und
als eigene Datei angefügt.

{seller}`,
  },
  en: {
    subject: '{seller}: invoice {number}',
    body: `Hello,

Attached is invoice {number} for {gross}, payable by {due}.
Order: {order} ({title})

IBAN: {iban}
Payment reference: {reference}

The invoice is attached as PDF; the structured invoice (EN 16931, UBL) is embedded in it and
attached as a file of its own.

{seller}`,
  },
};

export const CREDIT_NOTE_MAIL: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{seller}: Gutschrift {number}',
    body: `Guten Tag,

im Anhang finden Sie die Gutschrift {number} über {gross} zur Rechnung {corrects}.
Grund: {reason}

{seller}`,
  },
  en: {
    subject: '{seller}: credit note {number}',
    body: `Hello,

Attached is credit note {number} for {gross}, about invoice {corrects}.
Reason: {reason}

{seller}`,
  },
};

/** Mails of each level of reminder. */
export const REMINDER_MAILS: readonly Readonly<Record<string, MailWords>>[] = [
  {
    de: {
      subject: '{seller}: Zahlungserinnerung zu Rechnung {number}',
      body: `Guten Tag,

zur Rechnung {number} vom {issued} ist seit {due} ein Betrag von {open} offen. Vielleicht hat sich
Ihre Zahlung mit dieser Nachricht gekreuzt; dann ist nichts weiter zu tun.

IBAN: {iban}
Zahlungsreferenz: {reference}

{seller}`,
    },
    en: {
      subject: '{seller}: reminder about invoice {number}',
      body: `Hello,

Of invoice {number} of {issued}, {open} has been due since {due}. If your payment has crossed with
this message, there is nothing more to do.

IBAN: {iban}
Payment reference: {reference}

{seller}`,
    },
  },
  {
    de: {
      subject: '{seller}: zweite Mahnung zu Rechnung {number}',
      body: `Guten Tag,

trotz unserer Erinnerung sind zur Rechnung {number} vom {issued} noch {open} offen, fällig seit
{due}. Bitte überweisen Sie den Betrag, oder sagen Sie uns, was der Zahlung entgegensteht.

IBAN: {iban}
Zahlungsreferenz: {reference}

{seller}`,
    },
    en: {
      subject: '{seller}: second reminder about invoice {number}',
      body: `Hello,

Despite our reminder, {open} of invoice {number} of {issued} is still open; it was due on {due}.
Please transfer it, or tell us what stands in the way.

IBAN: {iban}
Payment reference: {reference}

{seller}`,
    },
  },
  {
    de: {
      subject: '{seller}: letzte Mahnung zu Rechnung {number}',
      body: `Guten Tag,

zur Rechnung {number} vom {issued} sind weiterhin {open} offen, fällig seit {due}. Dies ist unsere
letzte Mahnung. Danach lassen wir die Forderung durch Dritte betreiben.

IBAN: {iban}
Zahlungsreferenz: {reference}

{seller}`,
    },
    en: {
      subject: '{seller}: last reminder about invoice {number}',
      body: `Hello,

{open} of invoice {number} of {issued} is still open; it was due on {due}. This is our last
reminder. After it we shall have the claim collected by others.

IBAN: {iban}
Payment reference: {reference}

{seller}`,
    },
  },
];
