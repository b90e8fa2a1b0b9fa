/** EKHO: one simplified contribution for artists, press and sport above the minimum wage. */
import { defineParameter } from '@smart/law';
import { ADOZONA, BLIKK, dated, GENERAL, in2025, in2026, since2025 } from './sources.ts';

export const ekhoRate = defineParameter<string>({
  key: 'ekho.person',
  unit: '%',
  article: 'Ekho tv. 4. §',
  values: [dated('2013-01-01', null, '15 %', BLIKK, 'B')],
});

export const ekhoReduced = defineParameter<string>({
  key: 'ekho.person_reduced',
  unit: '% for pensioners',
  article: 'Ekho tv. 4. §',
  values: [dated('2021-01-01', null, '9.5 %', ADOZONA, 'B')],
});

export const ekhoA1 = defineParameter<string>({
  key: 'ekho.person_a1',
  unit: '% for people insured in another EEA state',
  article: 'Ekho tv. 4. §',
  values: [dated('2021-01-01', null, '9.5 %', ADOZONA, 'C')],
});

/** The employer's part could not be found: nothing is issued until the office has asked NAV. */
export const ekhoPayer = defineParameter<string>({
  key: 'ekho.payer',
  unit: '% of the base, paid by the employer',
  article: 'Ekho tv. 4. §; Szocho tv.',
  whenMissing: 'ask',
  example: '13 %',
  values: [],
});

export const ekhoNormal = defineParameter<string>({
  key: 'ekho.normal_part_min',
  unit: 'HUF/month taxed in the ordinary way',
  article: 'Ekho tv. 3. §',
  values: [in2026('322800', BLIKK, 'B'), in2025('290800', '= minimum wage', 'B')],
});

export const ekhoCap = defineParameter<string>({
  key: 'ekho.annual_cap',
  unit: 'HUF/year',
  article: 'Ekho tv. 3. §',
  values: [dated('2014-01-01', null, '60000000', 'professional press', 'B')],
});

export const ekhoPension = defineParameter<string>({
  key: 'ekho.pension_share',
  unit: '% of the base that counts for pension and cash benefits',
  article: 'Ekho tv.',
  values: [since2025('61 %', BLIKK, 'B')],
});

export const ekhoMandate = defineParameter<string>({
  key: 'ekho.mandate_base',
  unit: 'what of a mandate fee bears EKHO',
  article: 'Ekho tv. 3. §',
  values: [since2025('whole fee, no costs', GENERAL, 'C')],
});

/** Beginnings of FEOR-08 codes; the law names further occupations one by one. */
export const ekhoOccupations = defineParameter<readonly string[]>({
  key: 'ekho.occupations',
  unit: 'beginnings of FEOR-08 codes',
  article: 'Ekho tv. 3. §',
  values: [
    since2025(
      '2713 2714 2715 2716 2717 2718 2719 2721 2725 371'.split(' '),
      'Ekho tv. 3. § (text of 2009), kettoskonyveles.hu 2022',
      'C',
      { note: 'to be compared with the present law' },
    ),
  ],
});
