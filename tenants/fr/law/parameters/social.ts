/** Ceilings and rates of the general scheme, complementary pensions, levies, general reduction. */
import { dated, END_2025, END_2026, GENERAL, ME, OF } from './dated.ts';

const rate = (key: string, article: string, value: string, from: string) =>
  dated(key, '%', article, [[value, from, null, ME, 'A']]);

export const pssMonth = dated('pss.monthly', 'EUR/month', 'L241-3, D242-17 CSS', [
  ['4005.00', '2026-01-01', END_2026, `${ME}; arrêté du 22/12/2025`, 'A'],
  ['3925.00', '2025-01-01', END_2025, ME, 'A'],
]);
export const pssHour = dated('pss.hourly', 'EUR/h', 'D242-18 CSS', [
  ['30.00', '2026-01-01', END_2026, 'cheque-intermittents.com; BOFiP as quoted', 'B'],
  ['29.00', '2025-01-01', END_2025, OF, 'A'],
]);
export const pssPart = dated('pss.part_month', 'way of counting', 'R242-2 CSS', [
  ['calendar-days', '2025-01-01', null, GENERAL, 'C', 'days employed of the days of the month'],
]);
export const workYear = dated<number>('time.year', 'hours', 'L3121-41 CT; D241-7 CSS', [
  [1820, '2025-01-01', null, ME, 'A', '35 h a week × 52 weeks'],
]);
export const maladie = rate('er.maladie', 'D242-3 CSS', '13 %', '2025-01-01');
export const maladieLow = dated(
  'er.maladie.reduced',
  '% up to × SMIC',
  'L241-2-1 CSS; Décret 2025-318',
  [[{ rate: '7 %', upTo: '2.25' }, '2019-01-01', END_2025, OF, 'A']],
  { whenMissing: 'absent' },
);
export const family = rate('er.allocations_familiales', 'D241-3-1 CSS', '5.25 %', '2015-01-01');
export const familyLow = dated(
  'er.allocations_familiales.reduced',
  '% up to × SMIC',
  'L241-6-1 CSS; Décret 2025-318',
  [[{ rate: '3.45 %', upTo: '3.3' }, '2015-01-01', END_2025, OF, 'A']],
  { whenMissing: 'absent' },
);
export const oldAge = rate('er.vieillesse_plafonnee', 'D242-4 CSS', '8.55 %', '2016-01-01');
export const oldAgeWhole = dated('er.vieillesse_deplafonnee', '%', 'D242-4 CSS', [
  ['2.11 %', '2026-01-01', null, ME, 'A'],
  ['2.02 %', '2024-01-01', END_2025, ME, 'A'],
]);
export const oldAgeEe = rate('ee.vieillesse_plafonnee', 'D242-4 CSS', '6.90 %', '2016-01-01');
export const oldAgeWholeEe = rate(
  'ee.vieillesse_deplafonnee',
  'D242-4 CSS',
  '0.40 %',
  '2017-01-01',
);
export const alsace = rate('ee.maladie.alsace_moselle', 'L325-1 CSS', '1.30 %', '2022-04-01');
export const abroad = dated('ee.maladie.abroad', '%', 'L131-9, D242-3 CSS', [
  ['5.50 %', '2025-01-01', null, 'research note, French pack § 4', 'B'],
]);
export const csa = rate('er.csa', 'L137-40 CSS', '0.30 %', '2004-07-01');
export const dialogue = rate('er.dialogue_social', 'L2135-10 CT', '0.016 %', '2015-01-01');
export const fnalSmall = rate('er.fnal.under_50', 'L813-5 CCH', '0.10 %', '2020-01-01');
export const fnalLarge = rate('er.fnal.50_plus', 'L813-5 CCH', '0.50 %', '2020-01-01');
export const unemployment = dated('er.chomage', '%', 'L5422-9 CT', [
  ['4.00 %', '2025-05-01', null, ME, 'A'],
  ['4.05 %', '2017-10-01', null, ME, 'A'],
]);
export const ags = rate('er.ags', 'L3253-18 CT', '0.25 %', '2024-07-01');
const ANI = 'ANI 17/11/2017 AGIRC-ARRCO';
export const agirc1 = rate('er.agirc_arrco.T1', ANI, '4.72 %', '2019-01-01');
export const agirc1Ee = rate('ee.agirc_arrco.T1', ANI, '3.15 %', '2019-01-01');
export const agirc2 = rate('er.agirc_arrco.T2', ANI, '12.95 %', '2019-01-01');
export const agirc2Ee = rate('ee.agirc_arrco.T2', ANI, '8.64 %', '2019-01-01');
export const ceg1 = rate('er.ceg.T1', ANI, '1.29 %', '2019-01-01');
export const ceg1Ee = rate('ee.ceg.T1', ANI, '0.86 %', '2019-01-01');
export const ceg2 = rate('er.ceg.T2', ANI, '1.62 %', '2019-01-01');
export const ceg2Ee = rate('ee.ceg.T2', ANI, '1.08 %', '2019-01-01');
export const cet = rate('er.cet', ANI, '0.21 %', '2019-01-01');
export const cetEe = rate('ee.cet', ANI, '0.14 %', '2019-01-01');
export const apec = rate('er.apec', ANI, '0.036 %', '2011-01-01');
export const apecEe = rate('ee.apec', ANI, '0.024 %', '2011-01-01');
export const tranches = dated('tranches', '× PSS', ANI, [
  [{ second: 8, unemployment: 4, csg: 4 }, '2019-01-01', null, ME, 'A'],
]);
export const prevoyance = rate(
  'er.prevoyance_cadre',
  'ANI 17/11/2017, art. 1',
  '1.50 %',
  '1948-01-01',
);
export const csgBase = dated('csg.base', '% of pay up to 4 PSS', 'L136-1-1, L136-2 CSS', [
  ['98.25 %', '2012-01-01', null, ME, 'A', 'flat deduction of 1.75 %'],
]);
export const csgDeductible = rate('ee.csg.deductible', 'L136-8 CSS', '6.80 %', '2018-01-01');
export const csgOther = rate('ee.csg.non_deductible', 'L136-8 CSS', '2.40 %', '1993-07-01');
export const crds = rate('ee.crds', 'Ordonnance 96-50', '0.50 %', '1996-02-01');
export const trainingSmall = rate('er.cfp.under_11', 'L6331-1 CT', '0.55 %', '2019-01-01');
export const training = rate('er.cfp.11_plus', 'L6331-3 CT', '1.00 %', '2019-01-01');
export const apprenticeship = rate('er.taxe_apprentissage', 'L6241-1 CT', '0.68 %', '2022-01-01');
export const apprenticeshipAlsace = dated(
  'er.taxe_apprentissage.alsace_moselle',
  '%',
  'L6241-1 CT',
  [['0.44 %', '2022-01-01', null, ME, 'A']],
);
export const cpf = rate('er.cpf_cdd', 'L6331-6 CT', '1.00 %', '1990-07-14');
export const peec = rate('er.peec.50_plus', 'L313-1 CCH', '0.45 %', '2020-01-01');
export const forfait = rate('er.forfait_social', 'L137-15, L137-16 CSS', '8.00 %', '2012-08-01');
export const sizes = dated('er.headcount', 'employees', 'L130-1 CSS', [
  [{ small: 11, large: 50 }, '2020-01-01', null, ME, 'A'],
]);
export const atmpAverage = dated('atmp.average', '%', 'D242-6-1 CSS', [
  ['2.08 %', '2026-01-01', END_2026, ME, 'A'],
  ['2.12 %', '2024-01-01', END_2025, ME, 'A'],
]);
export const atmpFloor = dated('atmp.minimum', '%', 'L241-5, D241-7 CSS', [
  ['0.49 %', '2026-01-01', END_2026, OF, 'A'],
  ['0.50 %', '2025-05-01', END_2025, ME, 'A'],
  ['0.46 %', '2024-01-01', END_2025, ME, 'A'],
]);

const FREEZE = 'Décret 2026-509 du 12/06/2026, cited in two independent public repositories';
export const reductionSmic = dated('reduction.smic', 'EUR/h', 'L241-13, D241-7 CSS', [
  ['12.02', '2026-06-01', END_2026, FREEZE, 'B', 'SMIC of 1 January all year', '2026-06-12'],
  ['12.31', '2026-06-01', END_2026, ME, 'A', 'SMIC in force, until the decree of 12 June'],
  ['12.02', '2026-01-01', END_2026, ME, 'A'],
  ['11.88', '2025-01-01', END_2025, OF, 'A'],
]);
export const fillon = dated(
  'reduction.fillon',
  'T below and from 50; end in × SMIC',
  'L241-13, D241-7 CSS (2025)',
  [
    [{ small: '0.3193', large: '0.3233', exit: '1.6' }, '2025-05-01', END_2025, OF, 'A'],
    [{ small: '0.3194', large: '0.3234', exit: '1.6' }, '2024-01-01', END_2025, OF, 'A'],
  ],
  { whenMissing: 'absent' },
);
export const rgdu = dated(
  'reduction.rgdu',
  'Tmin, Tdelta below and from 50, exponent in quarters, end in × SMIC',
  'L241-13, D241-7 CSS; Décrets 2025-887, 2025-1446',
  [
    [
      { least: '0.02', small: '0.3781', large: '0.3821', quarters: 7, exit: '3' },
      ...(['2026-01-01', END_2026, OF, 'A', 'exponent 1.75; 4 decimals'] as const),
    ],
  ],
  { whenMissing: 'absent' },
);
export const reductionLeaveFund = dated('reduction.leave_fund', 'n/d', 'D241-10 CSS; BOSS ch. 3', [
  [{ n: 100, d: 90 }, '2025-01-01', null, ME, 'A'],
]);
export const reductionPension = dated('reduction.pension_part', '%', 'D241-9 CSS', [
  [
    ...(['6.01 %', '2025-01-01', null, ME, 'B'] as const),
    'of the whole coefficient: AGIRC-ARRCO T1 4.72 + CEG T1 1.29, sum of the two rates',
  ],
]);
export const overtimeEmployee = dated(
  'overtime.employee_relief',
  '% at most; EUR/year',
  'L241-17 CSS',
  [[{ most: '11.31 %', free: '7500.00' }, '2022-01-01', null, ME, 'A', 'tax: 81 quater CGI']],
);
export const overtimeEmployer = dated(
  'overtime.employer_deduction',
  'EUR/h by size',
  'L241-18 CSS',
  [
    [
      { small: '1.50', large: '0.50', from: 20, below: 0 },
      ...(['2026-01-01', null, ME, 'A', 'below 0: employers of every size from 20 on'] as const),
    ],
    [{ small: '1.50', large: '0.50', from: 20, below: 250 }, '2022-10-01', END_2025, ME, 'A'],
  ],
);
export const cesaReduction = dated('cesa.reduction', 'eligible or not', 'L241-13, L7331-1 CT', [
  ['eligible', '2025-01-01', null, GENERAL, 'C', 'to be agreed with Urssaf, hours included'],
]);
