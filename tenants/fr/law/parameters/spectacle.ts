/** Artists and technicians of live shows and film (annexes 8 and 10): rates of their own. */
import { ARTISTS, dated, END_2025, GENERAL, GHS, ME, UNEDIC } from './dated.ts';

const ANI = 'ANI 17/11/2017; IRPS';
const ARRETE = 'Arrêté du 24/01/1975; L311-3 15° CSS';
const reduced = (key: string, value: string, from = '2016-01-01') =>
  dated(`spectacle.artist.${key}`, '%', ARRETE, [[value, from, null, ARTISTS, 'A']]);

export const factor = dated('spectacle.artist.rate_factor', 'ratio', ARRETE, [
  ['0.7', '2016-01-01', null, ARTISTS, 'A', 'AT/MP and versement mobilité as well'],
]);
export const artistMaladie = reduced('er.maladie', '9.10 %', '2019-01-01');
export const artistMaladieLow = dated(
  'spectacle.artist.er.maladie.reduced',
  '%',
  ARRETE,
  [['4.90 %', '2019-01-01', END_2025, ARTISTS, 'A']],
  { whenMissing: 'absent' },
);
export const artistFamily = reduced('er.allocations_familiales', '3.68 %');
export const artistFamilyLow = dated(
  'spectacle.artist.er.allocations_familiales.reduced',
  '%',
  ARRETE,
  [['2.42 %', '2015-01-01', END_2025, ARTISTS, 'A']],
  { whenMissing: 'absent' },
);
export const artistOldAge = reduced('er.vieillesse_plafonnee', '5.99 %');
export const artistOldAgeEe = reduced('ee.vieillesse_plafonnee', '4.83 %');
export const artistOldAgeWhole = dated('spectacle.artist.er.vieillesse_deplafonnee', '%', ARRETE, [
  ['1.48 %', '2026-01-01', null, `${ARTISTS}; 2.11 × 0.7`, 'B'],
  ['1.41 %', '2024-01-01', END_2025, ARTISTS, 'A'],
]);
export const artistOldAgeWholeEe = reduced('ee.vieillesse_deplafonnee', '0.28 %', '2017-01-01');
export const artistFnalSmall = reduced('er.fnal.under_50', '0.07 %', '2020-01-01');
export const artistFnalLarge = reduced('er.fnal.50_plus', '0.35 %', '2020-01-01');
export const artistAtmp = dated('spectacle.artist.atmp', '%', ARRETE, [
  ['1.12 %', '2025-01-01', null, ME, 'B', 'only where the establishment’s own rate is unknown'],
]);
export const artistAbroad = dated('spectacle.artist.ee.maladie_abroad', '%', ARRETE, [
  ['3.85 %', '2025-01-01', null, 'computed 5.50 × 0.7', 'C'],
]);
export const artistDays = dated('spectacle.artist.cap', 'hours a day; days', 'Arrêté 24/01/1975', [
  [
    { hours: 12, below: 5 },
    ...(['2025-01-01', null, `${ME}; cheque-intermittents.com`, 'B'] as const),
    '12 × hourly PSS a day when the engagement lasts less than 5 days',
  ],
]);
export const artistSecond = dated<string>('spectacle.artist.second_tranche', 'none or due', ANI, [
  [
    ...(['none', '2025-01-01', null, 'French pack, worked example', 'C'] as const),
    'engagements of less than 5 days: mon-entreprise takes the whole monthly ceiling instead',
  ],
]);
const UI = 'Annexes 8 et 10, règlement d’assurance chômage';
export const specific = dated('spectacle.er.chomage_specifique', '%', UI, [
  ['5.00 %', '2017-01-01', null, UNEDIC, 'A'],
]);
export const surcharge = dated('spectacle.er.chomage_majoration', '%', UI, [
  ['0.50 %', '2026-01-01', null, UNEDIC, 'C', 'CDDU of 3 months or less; not re-verified for 2026'],
  ['0.50 %', '2020-01-01', END_2025, UNEDIC, 'A', 'CDDU of 3 months or less'],
]);
export const surchargeMonths = dated<number>(
  'spectacle.er.chomage_majoration.months',
  'months',
  UI,
  [[3, '2020-01-01', null, UNEDIC, 'A']],
);
export const specificEe = dated('spectacle.ee.chomage_specifique', '%', UI, [
  ['2.40 %', '2014-07-01', null, UNEDIC, 'A'],
]);
export const leaveFund = dated('spectacle.conges_spectacles', '%', 'D7121-37 CT', [
  [
    ...(['15.50 %', '2024-04-01', null, 'guidepratique-audiens.org', 'C'] as const),
    'verified for 1 April 2023 to 31 March 2024; later years not',
  ],
]);
export const afdas = dated('spectacle.afdas', '%', 'Accord interbranche du 25/09/2014', [
  ['2.10 %', '2015-01-01', null, `${ME}; accord du 25/09/2014`, 'B', 'besides 50 EUR a year'],
]);
const pair = (key: string, employer: string, employee: string) =>
  dated(`spectacle.agirc_arrco.${key}`, 'employer, employee', ANI, [
    [{ employer, employee }, '2019-01-01', null, ME, 'B'],
  ]);
export const artistAgirc = pair('artist.T1', '4.45 %', '4.44 %');
export const technicianAgirc = pair('technician_and_cadre.T1', '3.94 %', '3.93 %');
export const spectacleAgirc2 = pair('noncadre.T2', '10.80 %', '10.79 %');
export const collective = dated<{ readonly employer: string; readonly employee: string }>(
  'spectacle.collective',
  '% of gross, employer and employee',
  'Accords du spectacle: prévoyance, santé, FNAS/FCAP/FCM, Thalie Santé',
  [],
  { whenMissing: 'ask', example: { employer: '0 %', employee: '0 %' } },
);
export const dfs = dated('dfs', '% of gross by profession; EUR/year', 'Arrêté 04/09/2025; BOSS', [
  [
    { dramatique: '18 %', musicien: '16 %', cap: '7600.00' },
    ...(['2026-01-01', '2026-12-31', ME, 'A'] as const),
  ],
  [
    { dramatique: '21 %', musicien: '18 %', cap: '7600.00' },
    ...(['2025-01-01', END_2025, ME, 'A'] as const),
  ],
]);
export const artistReduction = dated<string>('spectacle.artist.rgdu', 'yes or no', 'L241-13 CSS', [
  ['no', '2025-01-01', null, `${GHS}; 2025: ${GENERAL}`, 'B'],
]);
