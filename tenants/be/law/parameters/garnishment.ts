/** What of a net wage can be seized or assigned (judicial code art. 1409, 1409bis). */
import { defineParameter } from '@smart/law';
import { v } from './sources.ts';

const article = 'Judicial code art. 1409';
export const limits = defineParameter<readonly string[]>({
  key: 'garnishment.limits',
  unit: 'EUR/month',
  article,
  values: [
    v('1419 1524 1682 1839'.split(' '), '2026-01-01', '2026-12-31', 'securex.be', 'B'),
    v('1388 1495 1646 1800'.split(' '), '2025-01-01', '2025-12-31', 'securex.be', 'C', {
      note: 'second limit printed 1,495; index of the limit of 2024 gives about 1,491',
    }),
  ],
});
/** Shares of the slices from one limit to the next; above the last, everything. */
export const shares = defineParameter<readonly string[]>({
  key: 'garnishment.shares',
  unit: '%',
  article,
  values: [v(['20 %', '30 %', '40 %'], '2025-01-01', '2026-12-31', 'securex.be', 'B')],
});
export const child = defineParameter<string>({
  key: 'garnishment.child',
  unit: 'EUR/month',
  article: 'Judicial code art. 1409ter',
  values: [
    v('88.00', '2026-01-01', '2026-12-31', 'securex.be', 'B'),
    v('86.00', '2025-01-01', '2025-12-31', 'clbgroup.be', 'B'),
  ],
});
