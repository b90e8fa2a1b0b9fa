/** Social security contribution (TB), employer's social tax (szocho), and the mandate contract. */
import { defineParameter } from '@smart/law';
import { ABACUS, dated, FORMULA, GENERAL, in2025, in2026, since2025 } from './sources.ts';

export const tbRate = defineParameter<string>({
  key: 'tb.rate',
  unit: '%',
  article: 'Tbj. 25. §',
  values: [dated('2020-07-01', null, '18.5 %', ABACUS, 'B', { note: '10 + 8.5 (split C)' })],
});

export const szochoRate = defineParameter<string>({
  key: 'szocho.rate',
  unit: '%',
  article: 'Szocho tv. 2. §',
  values: [
    dated('2022-01-01', null, '13 %', 'published example 1 130 000; OECD Taxing Wages', 'B'),
  ],
});

export const minimumBase = defineParameter<string>({
  key: 'tb.min_base_share',
  unit: '% of the minimum wage',
  article: 'Tbj. 27. § (2); Szocho tv. 5. §',
  values: [dated('2020-07-01', null, '30 %', ABACUS, 'B')],
});

export const minimumBaseDays = defineParameter<number>({
  key: 'tb.min_base_days',
  unit: 'parts of a month, one a calendar day',
  article: 'Tbj. 27. § (2)',
  values: [since2025(30, GENERAL, 'C')],
});

export const pensioner = defineParameter<string>({
  key: 'pensioner.tb_szocho',
  unit: '% for pensioners in their own right, employed',
  article: 'Tbj. 6. §; Szocho tv. 5. §',
  values: [dated('2020-07-01', null, '0 %', 'Tbj., Szocho tv., not read', 'C')],
});

export const mandateThreshold = defineParameter<string>({
  key: 'mandate.threshold_month',
  unit: 'HUF of income a month; a thirtieth for each calendar day',
  article: 'Tbj. 6. § (1) f)',
  values: [in2026('96840', ABACUS, 'B'), in2025('87240', FORMULA, 'B')],
});

export const mandateDays = defineParameter<number>({
  key: 'mandate.threshold_days',
  unit: 'parts of a month, one a calendar day',
  article: 'Tbj. 6. § (1) f)',
  values: [since2025(30, ABACUS, 'B')],
});

export const mandateCosts = defineParameter<string>({
  key: 'mandate.cost_share',
  unit: '% of the fee that is cost without proof',
  article: 'Szja tv. 16–17. §',
  values: [dated('2006-01-01', null, '10 %', GENERAL, 'C')],
});

export const mandateSzocho = defineParameter<string>({
  key: 'mandate.szocho_uninsured',
  unit: '% of income below the insurance threshold',
  article: 'Szocho tv. 1. §',
  values: [since2025('13 %', GENERAL, 'C')],
});
