/** What of a net wage cannot be seized (EO §§ 291, 291a, 291b). */
import { defineParameter } from '@smart/law';
import { IN_2025, IN_2026, MAZARS_2026, RICHTSATZ_2025, SINCE_2025 } from './sources.ts';

/** Published in the newsletter of September 2025. */
const EXPECTED_2026 = { ...IN_2026, knownFrom: '2025-09-30' } as const;

const monthly = (key: string, in2026: string, in2025: string) =>
  defineParameter({
    key,
    unit: 'EUR/month',
    article: '§ 291a EO',
    values: [
      { value: in2026, ...EXPECTED_2026, source: MAZARS_2026, confidence: 'B' as const },
      { value: in2025, ...IN_2025, source: RICHTSATZ_2025, confidence: 'C' as const },
    ],
  });

export const garnishBase = monthly('garnish.base', '1308.00', '1273.00');
export const garnishBaseRaised = monthly('garnish.base.raised', '1526.00', '1486.00');
export const garnishDependant = monthly('garnish.dependant', '261.00', '254.00');
export const garnishCeiling = monthly('garnish.max_base', '5220.00', '5080.00');

export const garnishShare = defineParameter({
  key: 'garnish.step',
  unit: 'share of the excess that is kept',
  article: '§ 291a Abs 3 EO',
  values: [
    {
      value: { general: '30 %', perDependant: '10 %', maximumDependants: 5 },
      ...SINCE_2025,
      source: 'weka.at (Existenzminimum)',
      confidence: 'B',
    },
  ],
});

export const garnishMaintenance = defineParameter({
  key: 'garnish.maintenance',
  unit: '% of the protected amount',
  article: '§ 291b EO',
  values: [{ value: '75 %', ...SINCE_2025, source: 'weka.at (Existenzminimum)', confidence: 'B' }],
});

/** Net pay is cut to whole euro before the rule is applied: not read. */
export const garnishNetRounding = defineParameter({
  key: 'garnish.net_rounding',
  unit: 'EUR the net pay is cut to',
  article: '§ 291 EO',
  values: [{ value: '1.00', ...SINCE_2025, source: 'general knowledge', confidence: 'C' }],
});
