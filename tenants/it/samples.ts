import type { EngagementInput, EvaluationInput, Facts, Sample } from '@smart/law';
import type { DeclarationSpecimen } from '@smart/law/declarations';

const family = {
  spouse: {
    low: { upTo: '15000.00', amount: '800.00', less: '110.00' },
    middle: { upTo: '40000.00', amount: '690.00' },
    upTo: '80000.00',
  },
  child: { amount: '950.00', upTo: '95000.00', more: '15000.00', fromAge: 21, toAge: 30 },
};

/** What an office must have confirmed so that these samples can be issued. */
const confirmed: Facts = {
  'inail.rates': [{ voce: '0722', perMille: '6.50' }],
  'inps.naspi': '1.61 %',
  'inps.cuaf': '0.68 %',
  'inps.tfr-guarantee': '0.20 %',
  'inps.sickness': '2.44 %',
  'inps.maternity': '0.24 %',
  'inps.naspi.fixed-term': '1.40 %',
  'inps.base.rounding': 'exact',
  'inps.floor.days': 26,
  'inps.floor.employee': 'own-share',
  'inps.first-band.settlement': 'annual-limit',
  'fpls.maternity': '0.46 %',
  'fpls.fis': 'due',
  'tfr.tax': 'average-rate',
  'irpef.short-period': 'days',
  'irpef.abroad.artist-employee': 'flat',
  'occasional.withholding': '20 %',
  'occasional.limit': '5000.00',
  'irpef.deduction.family': family,
  'surtax.when-due': 'if-irpef-due',
  'sick.day-divisor': 30,
  'sick.inps': {
    waiting: 3,
    rows: [
      { fromDay: 21, rate: '66.66 %' },
      { fromDay: 4, rate: '50 %' },
    ],
  },
  'sick.top-up': [
    { fromDay: 4, upTo: '75 %' },
    { fromDay: 1, upTo: '100 %' },
  ],
};

/** A person of 35 in Milan in March 2026, with these engagements. */
function march(
  engagements: readonly EngagementInput[],
  person: Facts = {},
  counters: Readonly<Record<string, number>> = {},
): EvaluationInput {
  return {
    asOf: '2026-03-31',
    period: { from: '2026-03-01', to: '2026-03-31' },
    paidOn: '2026-04-10',
    entity: { id: 'smart-it', jurisdiction: 'it', facts: {} },
    person: {
      id: 'sample',
      facts: [
        {
          from: '2025-01-01',
          facts: {
            birthDate: '1990-05-15',
            region: 'lombardia',
            comune: 'F205',
            insuredBefore1996: false,
            ...person,
          },
        },
      ],
      socialSecurity: [{ from: '2025-01-01', jurisdiction: 'it' }],
      tax: [{ from: '2025-01-01', jurisdiction: 'it' }],
    },
    engagements,
    house: { values: {}, confirmed },
    counters,
    issued: [],
  };
}

/** January and February at 2,000.00, with the surtaxes of the year before. */
const twoMonths = {
  'pensionable@2026': 400_000,
  'taxable@2026': 362_160,
  'days@2026': 59,
  'irpef@2026': 30_000,
  'tfr-pay@2026': 400_000,
  tfr: 200_000,
  'regional-open': 25_000,
  'municipal-open': 9_000,
  'advance-open': 5_400,
};

/** A year of many engagements, in which a month can cross the steps of the law. */
const year = {
  'pensionable@2026': 2_600_000,
  'taxable@2026': 2_360_000,
  'days@2026': 59,
  'irpef@2026': 400_000,
  'tfr-pay@2026': 2_600_000,
};

const nearCeiling = {
  'pensionable@2026': 12_000_000,
  'over-band@2026': 6_377_600,
  'taxable@2026': 10_800_000,
  'days@2026': 59,
  'irpef@2026': 3_900_000,
};

/** Eleven months at 2,000.00, settled in December with the 13th. */
const elevenMonths = {
  'pensionable@2026': 2_200_000,
  'taxable@2026': 1_991_880,
  'days@2026': 334,
  'irpef@2026': 150_000,
  'tfr-pay@2026': 2_200_000,
  'tfr-held@2026': 151_963,
  tfr: 200_000,
};

const children = [{ birthDate: '2003-02-01', share: 'half' }];

const office: EngagementInput = {
  id: 'office',
  kind: 'subordinato',
  from: '2025-06-01',
  to: null,
  facts: { weeklyHours: 40, agreedMonthlyPay: 200_000 },
  days: [],
  pay: [
    { id: 'march', kind: 'salary', amount: 200_000, from: '2026-03-01', to: '2026-03-31' },
    { id: 'bonus', kind: 'bonus', amount: 15_000, from: '2026-03-15', to: '2026-03-31' },
  ],
};

const withExtra: EngagementInput = {
  ...office,
  pay: [
    ...office.pay,
    { id: '14th', kind: 'special', amount: 100_000, from: '2026-03-01', to: '2026-03-31' },
  ],
};

/** The last month of a job, with leave that was not taken. */
const lastMonth: EngagementInput = {
  ...office,
  id: 'last',
  from: '2026-01-01',
  to: '2026-03-31',
  pay: [
    ...office.pay,
    {
      id: 'leave',
      kind: 'leave-compensation',
      amount: 36_000,
      from: '2026-03-31',
      to: '2026-03-31',
    },
  ],
};

/** The year is settled, and work goes on. */
function december(engagement: EngagementInput): EvaluationInput {
  const at = { from: '2026-12-01', to: '2026-12-31' };
  const pay = engagement.pay.map((item) => ({ ...item, ...at }));
  return {
    ...march([{ ...engagement, pay }], {}, elevenMonths),
    ...{ asOf: '2026-12-31', period: at, paidOn: '2027-01-10' },
  };
}

const sickWeek: EngagementInput = {
  ...office,
  id: 'sick',
  days: ['09', '10', '11', '12', '13'].map((day) => ({
    ...{ date: `2026-03-${day}`, minutes: 480, state: 'sick' as const },
  })),
};

const partMonth: EngagementInput = {
  ...office,
  id: 'part',
  from: '2026-03-16',
  to: '2026-09-30',
  facts: { weeklyHours: 20, renewals: 1 },
  pay: [{ id: 'part', kind: 'salary', amount: 60_000, from: '2026-03-16', to: '2026-03-31' }],
};

const concert: EngagementInput = {
  id: 'concert',
  kind: 'spettacolo',
  from: '2026-03-06',
  to: '2026-03-07',
  facts: { artist: true, profession: '021' },
  days: [
    { date: '2026-03-06', minutes: 360, state: 'worked' },
    { date: '2026-03-07', minutes: 300, state: 'worked' },
  ],
  pay: [
    { id: 'day-1', kind: 'day', amount: 30_000, from: '2026-03-06', to: '2026-03-06' },
    { id: 'day-2', kind: 'day', amount: 9_000, from: '2026-03-07', to: '2026-03-07' },
  ],
};

const recording: EngagementInput = {
  id: 'recording',
  kind: 'spettacolo',
  from: '2026-03-20',
  to: '2026-03-20',
  facts: { artist: true, profession: '021' },
  days: [{ date: '2026-03-20', minutes: 480, state: 'worked' }],
  pay: [{ id: 'recording', kind: 'day', amount: 25_000, from: '2026-03-20', to: '2026-03-20' }],
};

const tour: EngagementInput = {
  id: 'tour',
  kind: 'spettacolo',
  from: '2026-03-02',
  to: '2026-05-31',
  facts: { artist: true, profession: '032', agreedMonthlyPay: 190_000 },
  days: [],
  pay: [{ id: 'tour', kind: 'salary', amount: 185_000, from: '2026-03-02', to: '2026-03-31' }],
};

const onCall: EngagementInput = {
  id: 'call',
  kind: 'intermittente',
  from: '2026-01-01',
  to: null,
  facts: { intermittentCase: 'agreement' },
  days: [{ date: '2026-03-11', minutes: 480, state: 'worked' }],
  pay: [{ id: 'called', kind: 'day', amount: 11_000, from: '2026-03-11', to: '2026-03-11' }],
};

const text: EngagementInput = {
  id: 'text',
  kind: 'occasionale',
  from: '2026-03-09',
  to: '2026-03-20',
  facts: {},
  days: [],
  pay: [{ id: 'text', kind: 'lump-sum', amount: 80_000, from: '2026-03-09', to: '2026-03-20' }],
};

const sample = (id: string, input: EvaluationInput, engagement: string, item: string): Sample => ({
  id,
  input,
  vary: { engagement, item },
});

/** What the contract suite tries this law with. */
export const samples: readonly Sample[] = [
  sample('month', march([office], {}, twoMonths), 'office', 'march'),
  sample('14th', march([withExtra], {}, twoMonths), 'office', '14th'),
  sample('december', december(withExtra), 'office', 'march'),
  sample('last', march([lastMonth], {}, twoMonths), 'last', 'march'),
  sample('sick', march([sickWeek], {}, twoMonths), 'sick', 'march'),
  sample('family', march([office], { spouse: true, children }, twoMonths), 'office', 'march'),
  sample('ceiling', march([lastMonth, tour], {}, nearCeiling), 'tour', 'tour'),
  sample(
    'Roma',
    march([recording], { region: 'lazio', comune: 'H501' }, year),
    'recording',
    'recording',
  ),
  sample(
    'family days',
    march([concert], { spouse: true, minimumDeduction: true }, year),
    'concert',
    'day-1',
  ),
  sample('part', march([partMonth]), 'part', 'part'),
  sample('days', march([concert]), 'concert', 'day-1'),
  sample('two', march([concert, recording], {}, twoMonths), 'recording', 'recording'),
  sample('tour', march([tour, recording]), 'tour', 'tour'),
  sample('call', march([onCall]), 'call', 'called'),
  sample('mixed', march([office, concert], {}, twoMonths), 'concert', 'day-1'),
  sample('occasional', march([text]), 'text', 'text'),
  sample('from abroad', march([concert], { taxResidence: 'FR' }), 'concert', 'day-1'),
  sample('fund', march([concert], { tfr: 'fund', noIntegrations: true }), 'concert', 'day-1'),
];

const address = { street: 'Via Esempio 1', postalCode: '20124', city: 'Milano', country: 'IT' };

/** Nobody real: whom the contract suite declares. */
export const specimen: DeclarationSpecimen = {
  identity: {
    familyName: 'Esempio',
    givenNames: 'Alex',
    birthDate: '1990-05-15',
    birthPlace: 'Milano',
    birthCountry: 'IT',
    nationality: 'IT',
    sex: 'other',
    address,
    identifiers: { 'codice-fiscale': 'SMPLXA90E15F205A' },
    iban: 'IT60X0542811101000000123456',
  },
  entity: {
    id: 'smart-it',
    name: 'Smart Soc. Coop.',
    address,
    identifiers: { 'matricola-inps': '4900000000' },
    facts: {},
    contact: { name: 'Ufficio', email: 'ufficio@smart-it.example', phone: '+39 02 5550' },
  },
};
