import type { Language } from './format.ts';

/** Words of the papers in both languages. */
const TABLE = {
  page: ['Seite', 'Page'],
  of: ['von', 'of'],
  date: ['Datum', 'Date'],
  vatId: ['UID', 'VAT no.'],
  number: ['Nummer', 'Number'],
  version: ['Fassung', 'Version'],
  description: ['Bezeichnung', 'Description'],
  quantity: ['Menge', 'Quantity'],
  unitPrice: ['Einzelpreis', 'Unit price'],
  vat: ['USt', 'VAT'],
  net: ['Netto', 'Net'],
  gross: ['Brutto', 'Gross'],
  amount: ['Betrag', 'Amount'],
  total: ['Gesamt', 'Total'],
  sumNet: ['Summe netto', 'Total net'],
  sumGross: ['Gesamtbetrag', 'Total'],
  base: ['Grundlage', 'Base'],
  rate: ['Satz', 'Rate'],
  on: ['auf', 'on'],
  period: ['Zeitraum', 'Period'],
  place: ['Ort', 'Place'],
  worker: ['Ausgeführt von', 'Carried out by'],
  terms: ['Zahlung', 'Payment'],
  cancellation: ['Storno', 'Cancellation'],
  notes: ['Anmerkungen', 'Notes'],
  // orders
  quote: ['Angebot', 'Quote'],
  order: ['Auftrag', 'Order'],
  orderedBy: ['Auftraggeber', 'Client'],
  validUntil: ['Gültig bis', 'Valid until'],
  confirmed: ['Bestätigt', 'Confirmed'],
  confirmedOnline: ['online über den persönlichen Link', 'online through the personal link'],
  confirmedOnPaper: ['auf Papier, Beleg liegt vor', 'on paper, document on file'],
  fingerprint: ['Prüfsumme', 'Fingerprint'],
  by: ['durch', 'by'],
  // invoices
  invoice: ['Rechnung', 'Invoice'],
  deposit: ['Anzahlungsrechnung', 'Prepayment invoice'],
  creditNote: ['Rechnungskorrektur', 'Credit note'],
  issued: ['Rechnungsdatum', 'Invoice date'],
  delivered: ['Leistung', 'Supplied'],
  due: ['Fällig am', 'Due on'],
  yourOrder: ['Ihre Bestellung', 'Your order'],
  yourReference: ['Ihre Referenz', 'Your reference'],
  contract: ['Vertrag', 'Contract'],
  yourVatId: ['Ihre UID', 'Your VAT no.'],
  corrects: ['Zu Rechnung', 'Refers to invoice'],
  allowance: ['Abzug', 'Allowance'],
  charge: ['Zuschlag', 'Charge'],
  prepaid: ['Bereits bezahlt', 'Already paid'],
  rounding: ['Rundung', 'Rounding'],
  toPay: ['Zu zahlen', 'Amount due'],
  credited: ['Gutgeschrieben', 'Amount credited'],
  payTo: ['Bitte zahlen Sie auf', 'Please pay to'],
  reference: ['Zahlungsreferenz', 'Payment reference'],
  scan: ['Mit der Bank-App scannen', 'Scan with your bank app'],
  scanAlt: ['QR-Code der Überweisung', 'QR code of the transfer'],
  vatNote: ['Hinweis zur Umsatzsteuer', 'Note on VAT'],
  embedded: [
    'Die strukturierte Rechnung (EN 16931, UBL) ist in dieser Datei enthalten.',
    'The structured invoice (EN 16931, UBL) is embedded in this file.',
  ],
  vatTotal: ['Umsatzsteuer', 'VAT'],
  // payslips
  payslip: ['Lohnabrechnung', 'Payslip'],
  correction: ['Korrektur der Lohnabrechnung', 'Correction of the payslip'],
  employer: ['Arbeitgeberin', 'Employer'],
  paidOn: ['Auszahlung am', 'Paid on'],
  paidTo: ['auf Konto', 'to account'],
  amountToPay: ['Auszahlungsbetrag', 'Amount to pay'],
  amountToRecover: ['Offener Betrag (wird verrechnet)', 'Amount to be set off'],
  yourPay: ['Ihr Bezug', 'Your pay'],
  sumPay: ['Bruttobezug', 'Gross pay'],
  kept: ['Davon einbehalten', 'Kept from gross'],
  netPay: ['Nettobezug', 'Net pay'],
  deductions: ['Weitere Abzüge', 'Further deductions'],
  reimbursements: ['Steuerfreie Erstattungen', 'Tax-free reimbursements'],
  employerSide: ['Kosten der Arbeitgeberin', 'Employer’s side'],
  employerCost: ['Gesamte Kosten', 'Total employer cost'],
  information: ['Zur Information', 'For information'],
  yearToDate: ['Im Jahr bisher', 'Year to date'],
  hundred: ['Wohin 100 € gehen', 'Where 100 € go'],
  ofHundred: ['von 100', 'of 100'],
  now: ['an Sie, jetzt', 'to you, now'],
  later: ['an Sie, später (Urlaub, Pension, Vorsorge)', 'to you, later (leave, pension, reserves)'],
  protection: ['Ihr Schutz (Versicherungen)', 'your protection (insurance)'],
  state: ['Staat (Steuern und Abgaben)', 'the state (taxes and levies)'],
  cooperative: ['Genossenschaft', 'the cooperative'],
  person: ['Person', 'Person'],
  engagement: ['Anstellung', 'Engagement'],
  // contracts
  parties: ['Vertragsparteien', 'Parties'],
  employee: ['Arbeitnehmer·in', 'Employee'],
  content: ['Inhalt', 'Content'],
  signature: ['Unterschriften', 'Signatures'],
  signedAt: ['elektronisch unterzeichnet am', 'signed electronically on'],
  // receipts
  receipts: ['Belegliste zur Erstattung', 'Receipts for reimbursement'],
  receipt: ['Beleg', 'Receipt'],
  purpose: ['Zweck', 'Purpose'],
  supplier: ['Ausgestellt von', 'Issued by'],
  approved: ['Freigegeben', 'Approved'],
  reimbursed: ['Zu erstatten', 'To be reimbursed'],
  // certificates
  workCertificate: ['Bestätigung über Tage, Stunden und Bezug', 'Statement of days, hours and pay'],
  workCertificateText: [
    'Wir bestätigen, dass {person} in unserem Unternehmen wie folgt beschäftigt war.',
    'We confirm that {person} was employed by us as follows.',
  ],
  day: ['Tag', 'Day'],
  week: ['Woche', 'Week'],
  month: ['Monat', 'Month'],
  days: ['Tage', 'Days'],
  hoursWorked: ['Stunden', 'Hours'],
  activity: ['Tätigkeit', 'Activity'],
  forEntity: ['Für', 'For'],
  // budgets
  statement: ['Kontoauszug', 'Account statement'],
  budget: ['Budget', 'Budget'],
  opening: ['Anfangsstand', 'Opening balance'],
  closing: ['Endstand', 'Closing balance'],
  free: ['Frei verfügbar', 'Free'],
  held: ['Vorgemerkt', 'Held'],
  guaranteed: ['Davon garantiert, noch nicht bezahlt', 'Of which guaranteed, not yet collected'],
  balance: ['Stand', 'Balance'],
  booking: ['Vorgang', 'Entry'],
  none: ['Keine Vorgänge in diesem Zeitraum.', 'No entries in this period.'],
  // declarations
  startDeclaration: ['Meldung vor Arbeitsbeginn', 'Start declaration'],
  dueBy: ['Fällig bis', 'Due by'],
  state_accepted: ['Angenommen', 'Accepted'],
  state_open: ['Noch nicht angenommen', 'Not yet accepted'],
  recordedBy: ['Eingetragen von', 'Recorded by'],
  noStart: [
    'Die Arbeit darf erst beginnen, wenn die Annahme eingetragen ist.',
    'Work may only begin once the acceptance is recorded.',
  ],
  legalBasis: ['Rechtsgrundlage', 'Legal basis'],
  authority: ['Behörde', 'Authority'],
  unit_HUR: ['Std.', 'h'],
  unit_DAY: ['Tage', 'days'],
  unit_WEE: ['Wochen', 'weeks'],
  unit_MON: ['Monate', 'months'],
  unit_MIN: ['Min.', 'min'],
  unit_C62: ['Stk.', 'pcs'],
  unit_KMT: ['km', 'km'],
  unit_LS: ['pauschal', 'lump sum'],
} as const satisfies Record<string, readonly [de: string, en: string]>;

export type WordKey = keyof typeof TABLE;
export type Words = Readonly<Record<WordKey, string>>;

const pick = (index: 0 | 1): Words =>
  Object.fromEntries(Object.entries(TABLE).map(([k, pair]) => [k, pair[index]])) as Words;
const BOTH: Readonly<Record<Language, Words>> = { de: pick(0), en: pick(1) };

export const words = (language: Language): Words => BOTH[language];

/** A quantity with its unit; one lump sum is just that. */
export function quantityText(w: Words, quantity: string, shown: string, unit: string): string {
  return unit === 'LS' && quantity === '1' ? w.unit_LS : `${shown} ${unitWord(w, unit)}`;
}

/** The word of a unit code (UNECE Rec 20); the code itself when we have none. */
function unitWord(w: Words, code: string): string {
  const key = `unit_${code}`;
  return key in w ? w[key as WordKey] : code;
}
