/** An example letter and payslip; every name, number and address is invented. */
import type { PaperData } from '../src/index.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><g fill="none" stroke="#14646b" ' +
  'stroke-width="3" stroke-linecap="round"><path d="M4 8C16 8 24 20 36 20"/>' +
  '<path d="M4 20h32"/><path d="M4 32C16 32 24 20 36 20"/></g></svg>';

type Letterhead = Pick<
  PaperData<'contract'>,
  'language' | 'date' | 'january' | 'brand' | 'sender' | 'recipient'
>;

export const LETTER: Letterhead = {
  language: 'de',
  date: '2026-11-30',
  january: 'Jänner',
  brand: { name: 'Smart Beispiel', colour: '#14646b', logo: LOGO },
  sender: {
    name: 'Beispiel Genossenschaft eG',
    lines: ['Beispielgasse 1', '1070 Wien'],
    register: 'FN 123456a, Handelsgericht Wien',
    vatId: 'ATU12345675',
    iban: 'AT611904300234573201',
    bic: 'OPSKATWW',
    email: 'office@example.org',
    phone: '+43 1 000 00 00',
    web: 'at.example.org',
  },
  recipient: { name: 'Magdalena Musterfrau', lines: ['Musterweg 2/14', '1160 Wien', 'Österreich'] },
};

export const word = (de: string, en: string) => ({ de, en });

/** Gross 2,000.00; kept 361.40 + 101.27 = 462.67; net 1,537.33; advance −200.00; fares +48.20. */
export const PAYSLIP: PaperData<'payslip'> = {
  ...LETTER,
  number: 'LA-2026-11-0042',
  kind: 'regular',
  gloss: 'en',
  currency: 'EUR',
  period: { from: '2026-11-01', to: '2026-11-30' },
  paidOn: '2026-12-10',
  iban: 'AT611904300234573201',
  facts: [
    { label: word('SV-Nummer', 'Social security no.'), value: '1237 010190' },
    { label: word('Dienstverhältnis', 'Employment'), value: 'Angestellte, 20 h' },
  ],
  lines: [
    {
      side: 'earning',
      label: word('Gehalt November', 'Salary for November'),
      amount: 180_000n,
      article: 'AngG § 6',
    },
    {
      side: 'earning',
      label: word('Auftritt 14. November, Tonregie', 'Performance on 14 November, sound'),
      amount: 20_000n,
    },
    {
      side: 'employee',
      label: word('Sozialversicherung', 'Social insurance'),
      base: 200_000n,
      rate: '18.07',
      amount: 36_140n,
      explanation: word(
        'Kranken-, Pensions- und Arbeitslosenversicherung, Arbeiterkammer und Wohnbauförderung',
        'health, pension and unemployment insurance, chamber of labour, housing levy',
      ),
      article: 'ASVG § 51',
    },
    {
      side: 'employee',
      label: word('Lohnsteuer', 'Wage tax'),
      base: 163_860n,
      amount: 10_127n,
      explanation: word(
        'nach Tarif, Verkehrsabsetzbetrag berücksichtigt',
        'by the table, commuter credit included',
      ),
      article: 'EStG § 66',
    },
    {
      side: 'employer',
      label: word('Dienstgeberanteil Sozialversicherung', 'Employer’s social insurance'),
      base: 200_000n,
      rate: '20.98',
      amount: 41_960n,
      article: 'ASVG § 51',
    },
    {
      side: 'employer',
      label: word('Betriebliche Vorsorge', 'Severance fund'),
      base: 200_000n,
      rate: '1.53',
      amount: 3060n,
      article: 'BMSVG § 6',
    },
    {
      side: 'employer',
      label: word('Kommunalsteuer', 'Municipal tax'),
      base: 200_000n,
      rate: '3',
      amount: 6000n,
      article: 'KommStG § 5',
    },
    {
      side: 'information',
      label: word('Beitragsgrundlage im Monat', 'Contribution base of the month'),
      amount: 200_000n,
    },
  ],
  deductions: [
    { label: word('Vorschuss vom 3. November', 'Advance of 3 November'), amount: 20_000n },
  ],
  reimbursements: [
    { label: word('Fahrtkosten laut Belegliste', 'Fares, see list of receipts'), amount: 4820n },
  ],
  totals: { gross: 200_000n, net: 153_733n, employerCost: 251_020n, amountToPay: 138_553n },
  yearToDate: [
    { label: word('Bruttobezug', 'Gross pay'), amount: 2_137_000n },
    { label: word('Nettobezug', 'Net pay'), amount: 1_642_118n },
  ],
  hundred: [
    { group: 'now', amount: 153_733n },
    { group: 'later', amount: 3060n },
    { group: 'protection', amount: 78_100n },
    { group: 'state', amount: 16_127n },
    { group: 'cooperative', amount: 19_500n },
  ],
  remarks: [
    word(
      'Ein Wert (Wohnbauförderung) ist vom Büro bestätigt.',
      'One value (housing levy) is confirmed by the office.',
    ),
  ],
};
