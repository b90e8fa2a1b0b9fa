/** Example papers; every name, number and address is invented. */
import type { PaperData } from '../src/index.ts';
import { LETTER, PAYSLIP, word } from './payslip.ts';

export const ORDER: PaperData<'order'> = {
  ...LETTER,
  recipient: {
    name: 'Festival der Beispiele GmbH',
    lines: ['z. H. Produktion', 'Platz 3', '10115 Berlin'],
  },
  kind: 'order',
  number: 'A-2026-0107',
  version: 2,
  currency: 'EUR',
  title: 'Lichtregie für das Festival der Beispiele',
  workers: ['Magdalena Musterfrau'],
  period: { from: '2026-12-03', to: '2026-12-05' },
  place: 'Großer Saal, Berlin',
  clientVatId: 'DE123456788',
  lines: [
    {
      name: 'Lichtregie',
      description: 'Drei Vorstellungen samt Einrichtung\nAufbau am Vortag',
      quantity: '24.5',
      unit: 'HUR',
      price: '62',
      net: 151_900n,
    },
    { name: 'Anreise Wien–Berlin', quantity: '1', unit: 'LS', price: '180.5', net: 18_050n },
  ],
  vat: [
    {
      rate: '0',
      net: 169_950n,
      tax: 0n,
      reason: 'Übergang der Steuerschuld auf den Leistungsempfänger, Art. 196 RL 2006/112/EG.',
    },
  ],
  totals: { net: 169_950n, vat: 0n, gross: 169_950n },
  payment: 'Zahlbar binnen 14 Tagen ab Rechnungsdatum ohne Abzug.',
  cancellation: 'Bis 14 Tage vor Beginn kostenlos, danach 50 %, ab dem Vortag 100 % des Entgelts.',
  notes: ['Verpflegung und Unterkunft stellt das Festival.'],
  confirmation: {
    name: 'Bernd Beispiel',
    role: 'Produktionsleitung',
    email: 'produktion@example.org',
    at: '2026-11-24T09:12:44.000Z',
    means: 'online',
    address: '192.0.2.17',
    fingerprint: '5f1c 09ae 77b2 41d0',
  },
};

/** 12.5 h at 80 € = 1,000.00; travel 100.00; 20 % on 1,000.00 and 10 % on 100.00 = 210.00. */
export const INVOICE: PaperData<'invoice'> = {
  ...LETTER,
  recipient: ORDER.recipient,
  invoice: {
    kind: 'invoice',
    type: '380',
    number: 'AR-2026-00042',
    issued: '2026-11-23',
    due: '2026-12-07',
    currency: 'EUR',
    order: 'B-77',
    terms: 'Zahlbar binnen 14 Tagen ohne Abzug.',
    buyer: { vatId: 'DE123456788' },
    period: { from: '2026-11-01', to: '2026-11-30' },
    payment: {
      means: '58',
      reference: 'RF18539007547034',
      accounts: [{ iban: 'AT611904300234573201', bic: 'OPSKATWW' }],
    },
    allowances: [],
    charges: [],
    lines: [
      {
        name: 'Lichtregie',
        description: 'Proben und drei Vorstellungen im November',
        quantity: '12.5',
        unit: 'HUR',
        price: '80',
        net: 100_000n,
        vat: { category: 'S', rate: '20' },
      },
      {
        name: 'Fahrt',
        quantity: '1',
        unit: 'LS',
        price: '100',
        net: 10_000n,
        vat: { category: 'S', rate: '10' },
      },
    ],
    vatBreakdown: [
      { category: 'S', rate: '20', taxable: 100_000n, tax: 20_000n },
      { category: 'S', rate: '10', taxable: 10_000n, tax: 1000n },
    ],
    totals: {
      net: 110_000n,
      vat: 21_000n,
      gross: 131_000n,
      prepaid: 31_000n,
      rounding: 0n,
      due: 100_000n,
    },
  },
  ubl: '<?xml version="1.0" encoding="UTF-8"?>\n<Invoice xmlns="urn:example"/>\n',
};

export const CREDIT_NOTE: PaperData<'invoice'> = {
  ...INVOICE,
  language: 'en',
  ubl: undefined,
  invoice: {
    ...INVOICE.invoice,
    kind: 'credit-note',
    type: '381',
    number: 'AR-2026-00043',
    due: undefined,
    terms: undefined,
    lines: INVOICE.invoice.lines.map((l) => ({ ...l, vat: { category: 'AE', rate: '0' } })),
    preceding: [{ number: 'AR-2026-00042' }],
    vatBreakdown: [
      {
        category: 'AE',
        rate: '0',
        taxable: 110_000n,
        tax: 0n,
        reason: 'Reverse charge, art. 196 of directive 2006/112/EC',
        reasonCode: 'VATEX-EU-AE',
      },
    ],
    totals: { net: 110_000n, vat: 0n, gross: 110_000n, prepaid: 0n, rounding: 0n, due: 110_000n },
  },
};

export const CONTRACT: PaperData<'contract'> = {
  ...LETTER,
  title: word('Arbeitsvertrag', 'Employment contract'),
  number: 'V-2026-0311',
  gloss: 'en',
  employer: [
    { label: word('Name', 'Name'), value: 'Beispiel Genossenschaft eG' },
    { label: word('Sitz', 'Seat'), value: 'Beispielgasse 1, 1070 Wien' },
  ],
  employee: [
    { label: word('Name', 'Name'), value: 'Magdalena Musterfrau' },
    { label: word('Geboren am', 'Born on'), value: '01.01.1990' },
  ],
  mentions: [
    {
      title: word('Beginn und Dauer', 'Start and duration'),
      text: word(
        'Das Arbeitsverhältnis beginnt am 3. Dezember 2026 und endet am 5. Dezember 2026.',
        'The employment begins on 3 December 2026 and ends on 5 December 2026.',
      ),
      article: 'AVRAG § 2 Abs 2 Z 3',
    },
    {
      title: word('Verwendung', 'Work'),
      text: word('Lichtregie und Einrichtung der Anlage.', 'Lighting and set-up of the rig.'),
      article: 'AVRAG § 2 Abs 2 Z 9',
    },
    {
      title: word('Entgelt', 'Pay'),
      text: word(
        'Je Arbeitstag 240,00 € brutto, fällig am 10. des Folgemonats auf das genannte Konto.',
        '240.00 € gross a work day, due on the 10th of the next month, to the account named.',
      ),
      article: 'AVRAG § 2 Abs 2 Z 10',
    },
    {
      title: word('Arbeitszeit', 'Working time'),
      text: word('Acht Stunden je Arbeitstag.', 'Eight hours a work day.'),
      article: 'AVRAG § 2 Abs 2 Z 12',
    },
  ],
  signatures: [
    {
      name: 'Magdalena Musterfrau',
      role: word('Arbeitnehmerin', 'Employee'),
      evidence: { at: '2026-11-28T16:02:10.000Z', address: '192.0.2.8' },
    },
    { name: 'Anna Adviser', role: word('Für die Genossenschaft', 'For the cooperative') },
  ],
};

export const RECEIPTS: PaperData<'receipts'> = {
  ...LETTER,
  number: 'BE-2026-0019',
  currency: 'EUR',
  budget: 'Musterfrau Licht',
  period: { from: '2026-11-01', to: '2026-11-30' },
  receipts: [
    {
      id: '1',
      date: '2026-11-03',
      supplier: 'Bahn',
      purpose: 'Wien–Linz, Probe',
      vatRate: '10',
      net: 3818n,
      vat: 382n,
      gross: 4200n,
    },
    {
      id: '2',
      date: '2026-11-12',
      supplier: 'Fachhandel',
      purpose: 'Farbfolien',
      vatRate: '20',
      net: 517n,
      vat: 103n,
      gross: 620n,
    },
  ],
  approved: { by: 'Anna Adviser', at: '2026-11-29T10:00:00.000Z' },
};

export const CERTIFICATE: PaperData<'work-certificate'> = {
  ...LETTER,
  recipient: { name: 'Arbeitsmarktservice', lines: ['Beispielstraße 9', '1160 Wien'] },
  number: 'B-2026-0007',
  currency: 'EUR',
  person: 'Magdalena Musterfrau',
  period: { from: '2026-11-01', to: '2026-11-30' },
  facts: [{ label: word('SV-Nummer', 'Social security no.'), value: '1237 010190' }],
  by: 'week',
  rows: [
    {
      from: '2026-11-02',
      to: '2026-11-08',
      activity: 'Lichtregie',
      days: 2,
      minutes: 960,
      gross: 48_000n,
    },
    {
      from: '2026-11-09',
      to: '2026-11-15',
      activity: 'Lichtregie',
      days: 1,
      minutes: 450,
      gross: 24_000n,
    },
  ],
  remarks: ['Keine weiteren Beschäftigungen im Zeitraum.'],
  issuedBy: 'Petra Payroll',
};

export const STATEMENT: PaperData<'statement'> = {
  ...LETTER,
  number: 'K-2026-11',
  currency: 'EUR',
  budget: 'Musterfrau Licht',
  period: { from: '2026-11-01', to: '2026-11-30' },
  opening: 120_000n,
  entries: [
    {
      date: '2026-11-05',
      text: 'Rechnung AR-2026-00040',
      detail: 'Festival der Beispiele GmbH',
      amount: 100_000n,
    },
    {
      date: '2026-11-05',
      text: 'Genossenschaftsbeitrag 7 %',
      detail: 'auf 1.000,00 € netto',
      amount: -7000n,
    },
    { date: '2026-11-30', text: 'Lohn November', detail: 'LA-2026-11-0042', amount: -251_020n },
  ],
  closing: -38_020n,
  free: -38_020n,
  held: 0n,
  guaranteed: 100_000n,
};

export const DECLARATION: PaperData<'start-declaration'> = {
  ...LETTER,
  recipient: undefined,
  title: word('Anmeldung zur Sozialversicherung', 'Registration for social insurance'),
  number: 'M-2026-0099',
  authority: 'Gesundheitskasse',
  article: 'ASVG § 33',
  due: { date: '2026-12-03', time: '08:00' },
  sections: [
    {
      title: word('Person', 'Person'),
      rows: [
        { label: word('Name', 'Name'), value: 'Magdalena Musterfrau' },
        { label: word('SV-Nummer', 'Social security no.'), value: '1237 010190' },
      ],
    },
    {
      title: word('Beschäftigung', 'Employment'),
      rows: [
        { label: word('Beginn', 'Start'), value: '03.12.2026' },
        { label: word('Ende', 'End'), value: '' },
      ],
    },
  ],
  accepted: {
    reference: 'ELDA-4711-22',
    at: '2026-12-02T14:11:00.000Z',
    recordedBy: 'Anna Adviser',
  },
};

export const EXAMPLES = {
  payslip: PAYSLIP,
  order: ORDER,
  invoice: INVOICE,
  contract: CONTRACT,
  receipts: RECEIPTS,
  'work-certificate': CERTIFICATE,
  statement: STATEMENT,
  'start-declaration': DECLARATION,
};
