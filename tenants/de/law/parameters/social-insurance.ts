/** Contributions: ceilings, rates, short and small work, levies. */
import { defineParameter } from '@smart/law';
import {
  HAUFE,
  HAUFE_MIDI,
  IN_BOTH,
  MINIJOB,
  PAP,
  SINCE_2025,
  STATUTE,
  SVBEZGRV_2026,
  years,
} from './sources.ts';

const rate = (
  key: string,
  article: string,
  value: string,
  source: string,
  confidence: 'A' | 'B' | 'C' = 'A',
) =>
  defineParameter<string>({
    key,
    unit: '%',
    article,
    values: [{ value, ...SINCE_2025, source, confidence }],
  });

export const ceilingPension = defineParameter<string>({
  key: 'sv.bbg.rv_alv.year',
  unit: 'EUR/year',
  article: '§§ 159, 160 SGB VI; § 341 Abs 4 SGB III',
  values: years(
    { value: '101400.00', source: SVBEZGRV_2026, confidence: 'A' },
    { value: '96600.00', source: PAP, confidence: 'A' },
  ),
});

export const ceilingHealth = defineParameter<string>({
  key: 'sv.bbg.kv_pv.year',
  unit: 'EUR/year',
  article: '§ 223 Abs 3 SGB V; § 55 Abs 2 SGB XI',
  values: years(
    { value: '69750.00', source: SVBEZGRV_2026, confidence: 'A' },
    { value: '66150.00', source: PAP, confidence: 'A' },
  ),
});

export const insuranceLimit = defineParameter<string>({
  key: 'sv.jaeg.year',
  unit: 'EUR/year',
  article: '§ 6 Abs 6 SGB V',
  values: years(
    { value: '77400.00', source: SVBEZGRV_2026, confidence: 'A' },
    { value: '73800.00', source: 'secondary tables of 2025', confidence: 'B' },
  ),
});

export const days = defineParameter({
  key: 'sv.days',
  unit: 'days',
  article: '§ 1 BVV',
  values: [{ value: { month: 30, year: 360 }, ...SINCE_2025, source: STATUTE, confidence: 'A' }],
});

export const health = rate('sv.kv.rate.general', '§ 241 SGB V', '14.6 %', STATUTE);
export const healthReduced = rate('sv.kv.rate.reduced', '§ 243 SGB V', '14.0 %', STATUTE);
export const healthExtra = defineParameter<string>({
  key: 'sv.kv.zusatz.average',
  unit: '%',
  article: '§ 242a SGB V',
  values: years(
    { value: '2.9 %', source: 'BMF 12.11.2025', confidence: 'A' },
    { value: '2.5 %', source: HAUFE_MIDI, confidence: 'B' },
  ),
});

export const care = rate('sv.pv.rate.total', '§ 55 Abs 1 SGB XI', '3.6 %', PAP);
export const careSaxony = rate(
  'sv.pv.employee.sachsen',
  '§ 58 Abs 3 SGB XI',
  '2.3 %',
  `${PAP} (PVS=1)`,
);
export const careChildless = defineParameter({
  key: 'sv.pv.childless_surcharge',
  unit: '%; years of age',
  article: '§ 55 Abs 3 SGB XI',
  values: [{ value: { rate: '0.6 %', fromAge: 23 }, ...SINCE_2025, source: PAP, confidence: 'A' }],
});
export const careChildren = defineParameter({
  key: 'sv.pv.child_discount',
  unit: '% a child; children; years of age',
  article: '§ 55 Abs 3 SGB XI',
  values: [
    {
      value: { rate: '0.25 %', after: 1, atMost: 4, underAge: 25 },
      ...SINCE_2025,
      source: `${PAP} (PVA)`,
      confidence: 'A',
    },
  ],
});

export const pension = rate('sv.rv.rate', '§ 158 SGB VI', '18.6 %', PAP);
export const unemployment = rate('sv.av.rate', '§ 341 Abs 2 SGB III', '2.6 %', PAP);
export const insolvency = defineParameter<string>({
  key: 'sv.insolvenzgeldumlage',
  unit: '%',
  article: '§ 360 SGB III',
  values: years(
    { value: '0.15 %', source: 'nwb.de 1088218; AOK 2026', confidence: 'B' },
    { value: '0.15 %', source: 'viactiv.de; minijobs-aktuell.de', confidence: 'B' },
  ),
});

/** A health fund's own rates, as its notice says; U1 for the refund the employer chose. */
export interface FundRow {
  readonly fund: string;
  readonly from: string;
  readonly to?: string | null;
  readonly extra: string;
  readonly u1: string;
  readonly u2: string;
}

const fund = (name: string, extra: string, u1: string, u2: string) => (year: string) => ({
  fund: name,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  extra: `${extra} %`,
  u1: `${u1} %`,
  u2: `${u2} %`,
});

/** Who has no fund on record: the average rate with the levies of the largest fund. */
export const ANY_FUND = 'average';

export const funds = defineParameter<readonly FundRow[]>({
  key: 'sv.funds',
  unit: '% by health fund',
  article: '§ 242 SGB V; § 7 AAG',
  values: [
    {
      value: [
        fund(ANY_FUND, '2.9', '2.4', '0.44')('2026'),
        fund('TK', '2.69', '2.4', '0.44')('2026'),
        fund('DAK', '3.2', '2.8', '0.39')('2026'),
        fund('Barmer', '3.29', '2.5', '0.39')('2026'),
      ],
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2026-01-01',
      source: 'fund sites; levies of 2026 not verified',
      confidence: 'C',
      note: 'a rate per fund, year and chosen refund: the office enters the notices of its funds',
    },
    {
      value: [
        fund(ANY_FUND, '2.5', '2.4', '0.44')('2025'),
        fund('TK', '2.45', '2.4', '0.44')('2025'),
        fund('DAK', '2.8', '2.8', '0.39')('2025'),
        fund('Barmer', '3.29', '2.5', '0.39')('2025'),
      ],
      from: '2025-01-01',
      to: '2025-12-31',
      knownFrom: '2025-01-01',
      source: 'tk.de (A); barmer.de, dak.de (year of the column not stated)',
      confidence: 'C',
      note: 'a rate per fund, year and chosen refund: the office enters the notices of its funds',
    },
  ],
});

/** § 1 AAG: who may take part, and contracts too short for U1. */
export const refundScheme = defineParameter({
  key: 'sv.u1.short',
  unit: 'days of contract',
  article: '§ 3 Abs 3 EFZG; § 7 AAG',
  values: [{ value: 28, ...SINCE_2025, source: 'umlage.de', confidence: 'B' }],
});

export const accident = defineParameter<string>({
  key: 'sv.uv.rate',
  unit: '%',
  article: '§ 167 SGB VII',
  values: [
    {
      value: '1.3 %',
      ...IN_BOTH,
      source: 'provisional: VBG pay × Gefahrklasse × Beitragsfuß / 1000 by the assessment notice',
      confidence: 'C',
      note: 'a fair middle for culture, far too high for offices; settled yearly in arrears',
    },
  ],
});

export const midiFactor = defineParameter<string>({
  key: 'midijob.F',
  unit: 'factor',
  article: '§ 20 Abs 2a SGB IV',
  values: years(
    { value: '0.6619', source: HAUFE_MIDI, confidence: 'B' },
    { value: '0.6683', source: HAUFE_MIDI, confidence: 'B' },
  ),
});
export const midiUpper = defineParameter<string>({
  key: 'midijob.upper',
  unit: 'EUR/month',
  article: '§ 20 Abs 2 SGB IV',
  values: [{ value: '2000.00', ...SINCE_2025, source: HAUFE_MIDI, confidence: 'B' }],
});

/** What no source settles for pay in the transition zone. */
export const midiLevies = defineParameter<string>({
  key: 'midijob.levies',
  unit: 'base of U1, U2, InsO',
  article: '§ 7 AAG; § 358 SGB III; § 20 Abs 2a SGB IV',
  values: [
    {
      value: 'whole-base',
      ...SINCE_2025,
      source: 'the reduced base of pension insurance; not verified',
      confidence: 'C',
    },
  ],
});
export const midiChildren = defineParameter<string>({
  key: 'midijob.pv.children',
  unit: 'base of the discount for children',
  article: '§ 55 Abs 3 SGB XI; § 20 Abs 2a SGB IV',
  values: [{ value: 'employee-base', ...SINCE_2025, source: 'not verified', confidence: 'C' }],
});

export const miniLimit = defineParameter<string>({
  key: 'minijob.limit.month',
  unit: 'EUR/month',
  article: '§ 8 Abs 1a SGB IV',
  values: [
    {
      value: '633.00',
      from: '2027-01-01',
      to: null,
      knownFrom: '2025-11-07',
      source: 'lmat.de; l3consulting.de',
      confidence: 'B',
    },
    ...years(
      { value: '603.00', source: HAUFE_MIDI, confidence: 'B' },
      { value: '556.00', source: HAUFE_MIDI, confidence: 'B' },
    ),
  ],
});

const mini = (key: string, article: string, value: string) =>
  defineParameter<string>({
    key,
    unit: '%',
    article,
    values: [{ value, ...IN_BOTH, source: MINIJOB, confidence: 'B' }],
  });
export const miniHealth = mini('minijob.ag.kv', '§ 249b SGB V', '13 %');
export const miniPension = mini('minijob.ag.rv', '§ 172 Abs 3 SGB VI', '15 %');
export const miniU2 = mini('minijob.ag.u2', '§ 7 AAG', '0.22 %');
export const miniU1 = defineParameter<string>({
  key: 'minijob.ag.u1',
  unit: '%',
  article: '§ 7 AAG',
  values: years(
    { value: '0.8 %', source: MINIJOB, confidence: 'B' },
    { value: '1.1 %', source: MINIJOB, confidence: 'B' },
  ),
});
export const miniPensionBase = defineParameter<string>({
  key: 'minijob.rv.min_base',
  unit: 'EUR/month',
  article: '§ 163 Abs 8 SGB VI',
  values: [{ value: '175.00', ...SINCE_2025, source: STATUTE, confidence: 'A' }],
});

export const miniPensionPart = defineParameter<number>({
  key: 'minijob.rv.min_base.part',
  unit: 'days a month',
  article: '§ 163 Abs 8 SGB VI',
  values: [
    {
      value: 30,
      ...SINCE_2025,
      source: 'general knowledge: a thirtieth of the minimum base for each day of a part month',
      confidence: 'C',
    },
  ],
});

export const shortTerm = defineParameter({
  key: 'kurzfristig.limit',
  unit: 'months; work days a year',
  article: '§ 8 Abs 1 Nr 2 SGB IV',
  values: [{ value: { months: 3, days: 70 }, ...SINCE_2025, source: HAUFE, confidence: 'B' }],
});

/** § 23a Abs 4 SGB IV: one-off pay of these months that breaks the ceiling belongs to last year. */
export const marchClause = defineParameter({
  key: 'sv.einmalzahlung.march',
  unit: 'month',
  article: '§ 23a Abs 4 SGB IV',
  values: [{ value: 3, ...SINCE_2025, source: 'general knowledge', confidence: 'C' }],
});

export const artistsLevy = defineParameter<string>({
  key: 'ksk.ksa.rate',
  unit: '%',
  article: '§ 26 KSVG',
  values: years(
    { value: '4.9 %', source: 'several secondary', confidence: 'B' },
    { value: '5.0 %', source: 'several secondary', confidence: 'B' },
  ),
});
export const artistsLevySmall = defineParameter<string>({
  key: 'ksk.bagatelle',
  unit: 'EUR/year',
  article: '§ 24 Abs 2, 3 KSVG',
  values: years(
    { value: '1000.00', source: 'secondary', confidence: 'B' },
    { value: '700.00', source: 'secondary', confidence: 'B' },
  ),
});
