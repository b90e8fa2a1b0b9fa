/** By when authorities must be told and paid. */
import { defineParameter } from '@smart/law';
import { CARRIED, SINCE_2025 } from './sources.ts';

const MONTHLY = 'tremolada.it; dracma.it (scadenziario)';

const deadline = <T>(
  key: string,
  unit: string,
  article: string,
  value: T,
  source: string,
  confidence: 'B' | 'C',
) =>
  defineParameter<T>({
    key,
    unit,
    article,
    values: [{ value, ...SINCE_2025, source, confidence }],
  });

export const unilavStart = deadline(
  'due.unilav',
  'days before the start',
  'art. 9-bis D.L. 510/1996',
  1,
  CARRIED,
  'C',
);
export const unilavChange = deadline(
  'due.unilav.end',
  'days after the end',
  'art. 21 L. 264/1949',
  5,
  CARRIED,
  'C',
);
export const f24Day = deadline(
  'due.f24',
  'day of the next month',
  'art. 18 D.Lgs. 241/1997',
  16,
  MONTHLY,
  'B',
);
export const yearly = deadline(
  'due.yearly',
  'month and day of the next year',
  'art. 4 DPR 322/1998; art. 28 DPR 1124/1965',
  { cu: '03-16', cuSelfEmployed: '04-30', withholders: '10-31', inail: '02-16' },
  'tg24.sky.it 2026/02/17; dracma.it; INAIL: general knowledge',
  'B',
);
