/** Employee insurance and health care contributions: the employer pays all but the withheld Zvw. */
import { defineParameter } from '@smart/law';
import {
  COOSTER,
  GENERAL,
  IN_2025,
  IN_2026,
  PREMIUMS,
  RULES_2026,
  SINCE_2025,
  VRIJ_LOON,
} from './sources.ts';

const rate = (
  key: string,
  article: string,
  in2026: string,
  in2025: string,
  source2025: string = PREMIUMS,
) =>
  defineParameter({
    key,
    unit: '%',
    article,
    values: [
      { value: in2026, ...IN_2026, source: PREMIUMS, confidence: 'B' as const },
      { value: in2025, ...IN_2025, source: source2025, confidence: 'B' as const },
    ],
  });

export const awfLow = rate('awf.low', 'art. 27 Wfsv', '2.74 %', '2.74 %');
export const awfHigh = rate('awf.high', 'art. 27 Wfsv', '7.74 %', '7.74 %');
export const aofLow = rate('aof.low', 'art. 34 Wfsv', '6.27 %', '6.28 %');
export const aofHigh = rate('aof.high', 'art. 34 Wfsv', '7.63 %', '7.64 %');
export const wko = rate('wko', 'art. 34a Wfsv', '0.50 %', '0.50 %');
export const zvwEmployer = rate('zvw.employer', 'art. 42, 45 Zvw', '6.10 %', '6.51 %', VRIJ_LOON);
export const zvwWithheld = rate('zvw.withheld', 'art. 43, 45 Zvw', '4.85 %', '5.26 %', VRIJ_LOON);

export const maxWage = defineParameter({
  key: 'max_premium_wage',
  unit: 'EUR',
  article: 'art. 17, 18 Wfsv',
  values: [
    {
      value: { month: '6617.41', day: '305.41' },
      ...IN_2026,
      source: `${RULES_2026}, table 11`,
      confidence: 'B',
    },
    {
      value: { month: '6322.00', day: '291.78' },
      ...IN_2025,
      source: `${VRIJ_LOON}; 75,864 a year by 12 and 260`,
      confidence: 'B',
    },
  ],
});

export const whkAverage = defineParameter({
  key: 'whk.average',
  unit: '%',
  article: 'art. 38 Wfsv',
  values: [
    { value: '1.52 %', ...IN_2026, source: COOSTER, confidence: 'B' },
    { value: '1.33 %', ...IN_2025, source: COOSTER, confidence: 'B' },
  ],
});

const SECTORS_2026 =
  '1.17 1.47 1.31 1.57 1.66 1.06 1.5 1.16 1.75 1.44 0.97 1.38 2.2 2.19 2.12 2.46 1.93 4.2 1.75 ' +
  '1.42 2.9 1.36 1.5 0.88 1.52 1.52 3.45 4.76 1.88 2.1 1.12 1.76 1.77 3.55 1.81 - - 1.41 0.76 ' +
  '1.47 1.25 1.45 1.16 0.94 1.25 2.03 1.61 2.31 2.1 1.92 1.96 6.63 2.97 1.5 1.93 1.88 1.87 2.34 ' +
  '2.13 1.87 1.4 1.67 1.31 1.49 1.29 1.35 4.91 1.92 1.52';

/** Percentages of small employers by sector; the first stands for sector 1. */
export const whkSectors = defineParameter<Readonly<Record<string, string>>>({
  key: 'whk.sector.total_percent',
  unit: '% by sector',
  article: 'art. 38 Wfsv; Gedifferentieerde premies Whk',
  whenMissing: 'ask',
  example: { '54': '1.50 %' },
  values: [
    {
      value: Object.fromEntries(
        SECTORS_2026.split(' ').flatMap((percent, i) =>
          percent === '-' ? [] : [[String(i + 1), `${percent} %`]],
        ),
      ),
      ...IN_2026,
      source: `${RULES_2026}, table 10`,
      confidence: 'B',
    },
  ],
});

/** Wage sum two years ago up to which an employer is small. */
export const smallEmployer = defineParameter({
  key: 'whk.employer_size',
  unit: 'EUR a year',
  article: 'art. 2.5 Besluit Wfsv',
  values: [
    { value: '1082500.00', ...IN_2026, source: COOSTER, confidence: 'B' },
    { value: '990000.00', ...IN_2025, source: COOSTER, confidence: 'B' },
  ],
});

/** Months within which a low Awf premium turns high when the employment ends. */
export const awfRevision = defineParameter({
  key: 'awf.revision',
  unit: 'months; hours a week',
  article: 'art. 27 Wfsv; art. 2.3 Besluit Wfsv',
  values: [
    {
      value: { months: 2, checkedBelowHours: 30 },
      ...SINCE_2025,
      source: 'Stb. 2024, 126 through secondary sources',
      confidence: 'B',
    },
  ],
});

const unread = (key: string, article: string, value: string) =>
  defineParameter({
    key,
    unit: 'rule',
    article,
    values: [{ value, ...SINCE_2025, source: GENERAL, confidence: 'C' as const }],
  });

export const aowExempt = unread('premium.aow', 'art. 6, 7 ZW; art. 3 WW; art. 7 WIA', 'none');
/** Residents' artists: on top of the gage, not on its tax-free part, and no Zvw. */
export const artistPremiums = defineParameter({
  key: 'artist.premiums',
  unit: 'rule',
  article: 'art. 5 ZW, WW; art. 8 WIA',
  values: [
    {
      value: 'on-taxed-gage',
      ...SINCE_2025,
      source: 'mijntipsenadvies.nl, December 2024; artiestenverloningen.nl (KVR)',
      confidence: 'B',
    },
  ],
});

export const transitionPremiums = unread('transition.premiums', 'art. 16 Wfsv', 'zvw-only');
export const expatPremiums = unread('expat.premiums', 'art. 16 Wfsv', 'on-taxed-wage');
