/** Minimum pay: guaranteed average monthly income by statute, floors of joint committees. */
import { type DatedValue, defineParameter } from '@smart/law';
import { v } from './sources.ts';

/** A dated row of a joint committee's table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

const CLA_43 = 'CLA 43, CLA 50';
export const rmmmg = defineParameter<string>({
  key: 'minimum.rmmmg',
  unit: 'EUR/month',
  article: CLA_43,
  values: [
    v('2233.61', '2026-07-01', null, 'Securex, through third parties', 'B'),
    v('2189.81', '2026-04-01', '2026-12-31', 'cnt-nar.be, through third parties', 'B'),
    v('2154.11', '2026-01-01', '2026-12-31', 'derived in three ways, not read', 'C'),
    v('2111.89', '2025-02-01', '2025-12-31', 'salairesminimums.be', 'A'),
    v('2070.48', '2024-05-01', '2025-12-31', 'securex.be', 'B'),
  ],
});
/** Hours of a full-time week behind it, and weeks of a quarter. */
export const rmmmgHours = defineParameter<{ readonly week: number; readonly weeks: number }>({
  key: 'minimum.hours',
  unit: 'hours/week, weeks/quarter',
  article: CLA_43,
  values: [v({ week: 38, weeks: 13 }, '2018-01-01', null, 'salairesminimums.be', 'A')],
});
/** Students and people below 21: share by age. */
export const youth = defineParameter<Readonly<Record<string, string>>>({
  key: 'minimum.youth',
  unit: '% by age',
  article: 'CLA 50',
  values: [
    v(
      { 16: '67 %', 17: '73 %', 18: '79 %', 19: '85 %', 20: '90 %' },
      '2018-01-01',
      null,
      'CLA 50, table of 02/2025',
      'A',
    ),
  ],
});

interface Service {
  readonly concert: string;
  readonly rehearsal: string;
}
const INDEXED = 'derived from the amount of 2021 by +2 % steps';
const service = (
  concert: string,
  rehearsal: string,
  from: string,
  to: string | null,
): DatedValue<Service> => v({ concert, rehearsal }, from, to, INDEXED, 'C');
/** Music: a concert or a rehearsal is paid at least so much, whoever employs. */
export const music = defineParameter<Service>({
  key: 'minimum.music',
  unit: 'EUR/service',
  article: 'CLA 28/01/2005 of joint committee 304 (music)',
  values: [
    service('143.68', '95.19', '2026-08-01', null),
    service('140.87', '93.33', '2026-02-01', '2026-12-31'),
    service('138.10', '91.50', '2025-03-01', '2026-12-31'),
    service('135.40', '89.70', '2024-06-01', '2025-12-31'),
  ],
});
export const pc200 = defineParameter<Readonly<Record<string, string>>>({
  key: 'minimum.200',
  unit: 'EUR/month by class',
  article: 'CLA of joint committee 200',
  whenMissing: 'absent',
  values: [
    v(
      { A: '2242.81', B: '2336.25', C: '2369.31', D: '2555.73' },
      '2026-01-01',
      '2026-12-31',
      'salairesminimums.be PC 2000000, through third parties',
      'B',
    ),
  ],
});
export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'EUR by committee and grade',
  article: 'CLA of the joint committee',
  whenMissing: 'ask',
  values: [],
});
