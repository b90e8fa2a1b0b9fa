/** Amateur arts allowance (IAA/AKV): neither contributions nor tax within its limits. */
import { defineParameter } from '@smart/law';
import { v } from './sources.ts';

const article = 'RD 28/11/1969 art. 17sexies; CIR 92 art. 38 § 1, 23°';
const WITA = 'workinginthearts.be';

export const day = defineParameter<string>({
  key: 'amateur.day',
  unit: 'EUR/day',
  article,
  whenMissing: 'ask',
  values: [
    v('80.18', '2025-01-01', '2025-12-31', 'securex.be lex4you; bruxelles-j.be', 'B'),
    v('77.22', '2024-01-01', '2024-12-31', WITA, 'A'),
  ],
});
export const travel = defineParameter<string>({
  key: 'amateur.travel',
  unit: 'EUR/day',
  article,
  whenMissing: 'ask',
  values: [
    v('22.91', '2025-01-01', '2025-12-31', 'securex.be lex4you', 'B'),
    v('22.06', '2024-01-01', '2024-12-31', WITA, 'A'),
  ],
});
export const threshold = defineParameter<string>({
  key: 'amateur.threshold',
  unit: 'EUR/year',
  article,
  whenMissing: 'ask',
  values: [
    v('572.71', '2025-01-01', '2025-12-31', 'derived: 500 × 80.18 / 70', 'C'),
    v('551.56', '2024-01-01', '2024-12-31', WITA, 'A'),
  ],
});
export const solidarity = defineParameter<string>({
  key: 'amateur.solidarity',
  unit: '%',
  article,
  values: [v('5 %', '2024-01-01', null, WITA, 'A')],
});
export const yearDays = defineParameter<number>({
  key: 'amateur.days',
  unit: 'days/year',
  article,
  values: [v(30, '2024-01-01', null, WITA, 'A')],
});
export const runDays = defineParameter<number>({
  key: 'amateur.run',
  unit: 'days',
  article,
  values: [v(7, '2024-01-01', null, WITA, 'A')],
});
