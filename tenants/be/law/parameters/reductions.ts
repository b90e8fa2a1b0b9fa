/** Reductions of employer contributions (programme law (I) of 24 December 2002), by quarter. */
import { type DatedValue, defineParameter } from '@smart/law';
import { DERIVED, ONSS_3, ONSS_CURRENT, OPEN, PARTENA, v } from './sources.ts';

const article = 'Programme law (I) of 24/12/2002 art. 331';
const RULES = 'EasyPay 15/02/2013; ONSS instructions through third parties';

/** Category 1: `14 %` of what the reference wage misses `high`, and a share below `low`. */
export interface Structural {
  readonly high: string;
  readonly highRate: string;
  readonly low: string;
  readonly lowRate: string;
}

const s = (high: string, low: string, lowRate: string): Structural => ({
  high,
  highRate: '14 %',
  low,
  lowRate,
});
const H2 = `${ONSS_CURRENT}: that it held after June is inferred`;

export const structural = defineParameter<Structural>({
  key: 'structural.category-1',
  unit: 'EUR/quarter',
  article,
  values: [
    v(s('11687.74', '9738.14', '16 %'), '2026-07-01', null, ONSS_3, 'B'),
    v(s('11458.57', '9547.20', '16 %'), '2026-04-01', '2026-12-31', PARTENA, 'B'),
    v(s('11458.57', '9547.20', '15 %'), '2026-01-01', '2026-12-31', PARTENA, 'B'),
    v(s('11233.89', '7082.19', '40 %'), '2025-07-01', '2025-12-31', H2, 'C'),
    v(s('11233.89', '7082.19', '40 %'), '2025-04-01', '2025-12-31', ONSS_CURRENT, 'A'),
    v(s('11013.62', '6943.32', '40 %'), '2024-07-01', '2025-12-31', 'guideaidespubliques.be', 'B'),
  ],
});

export const quarter = defineParameter<{ readonly weeks: number; readonly months: number }>({
  key: 'structural.quarter',
  unit: 'weeks, months',
  article: 'RD 16/05/2003 art. 2',
  values: [v({ weeks: 13, months: 3 }, '2013-04-01', null, RULES, 'B')],
});

/** β by the fraction µ of a full-time quarter: none, fixed, rising, one over µ. */
export const fraction = defineParameter({
  key: 'structural.fraction',
  unit: 'µ',
  article: 'RD 16/05/2003 art. 2, 3',
  values: [
    v(
      { least: '0.275', middle: '0.55', whole: '0.80', factor: '1.18', rise: '0.28' },
      '2013-04-01',
      null,
      RULES,
      'B',
    ),
  ],
});

/** Whether the least fraction is asked of each contract (`line`) or of all together (`employer`). */
export const fractionScope = defineParameter<string>({
  key: 'structural.scope',
  unit: 'line/employer',
  article: 'RD 16/05/2003 art. 3',
  values: [v('line', '2013-04-01', null, OPEN, 'C')],
});
export const parallel = defineParameter<string>({
  key: 'structural.parallel',
  unit: 'rule',
  article: 'RD 16/05/2003 art. 2',
  values: [v('together', '2013-04-01', null, 'simplification of this law text', 'C')],
});
/** Whether year-end premiums count in the wage of the quarter. */
export const specialWage = defineParameter<string>({
  key: 'structural.special',
  unit: 'excluded/included',
  article: 'RD 16/05/2003 art. 2',
  values: [v('excluded', '2013-04-01', null, OPEN, 'C')],
});

const targeted = 'Programme law (I) of 24/12/2002 art. 353bis/4; RD 16/05/2003 art. 28/5';
export const artistAmount = defineParameter<string>({
  key: 'target.artist',
  unit: 'EUR/quarter',
  article: targeted,
  values: [v('726.50', '2014-01-01', null, 'securex; acerta 2025', 'B')],
});
export const artistCap = defineParameter<string>({
  key: 'target.artist.cap',
  unit: 'EUR/quarter',
  article: targeted,
  values: [v('517.00', '2014-01-01', null, 'socialsecurity.be nl/2022-2 artists', 'A')],
});
const three = (rmmmg: string) => `${DERIVED}: 3 × ${rmmmg}`;
export const artistMinimum = defineParameter<string>({
  key: 'target.artist.minimum',
  unit: 'EUR/quarter',
  article: targeted,
  values: [
    v('6700.83', '2026-07-01', null, three('2,233.61'), 'C'),
    v('6569.43', '2026-04-01', '2026-12-31', three('2,189.81'), 'C'),
    v('6462.33', '2026-01-01', '2026-12-31', three('2,154.11'), 'C'),
    v('6335.67', '2025-04-01', '2025-12-31', ONSS_CURRENT, 'A'),
    v('6211.44', '2025-01-01', '2025-12-31', three('2,070.48'), 'C'),
  ],
});
/** Whether Flanders still grants it: announced to end on 1 April 2026, enactment not verified. */
export const artistFlanders = defineParameter<string>({
  key: 'target.artist.flanders',
  unit: 'yes/no',
  article: targeted,
  values: [
    v('no', '2026-04-01', null, 'acerta.be: announced, enactment not verified', 'C'),
    v('yes', '2014-01-01', '2026-12-31', 'acerta.be', 'B'),
  ],
});

const first: DatedValue<string>[] = [
  v('2000.00', '2026-07-01', null, ONSS_3, 'B'),
  v('3100.00', '2024-01-01', '2026-12-31', ONSS_3, 'B'),
];
export const firstWorker = defineParameter<string>({
  key: 'target.first-worker',
  unit: 'EUR/quarter',
  article: 'Programme law (I) of 24/12/2002 art. 342; RD 16/05/2003 art. 16',
  values: first,
});
