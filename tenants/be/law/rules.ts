/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;

const rule = (id: string, article: string, ...values: string[]): RuleDefinition => ({
  id,
  article,
  ...since,
  rounding: 'half-up-cent',
  values,
});

const plain = (id: string, article: string): RuleDefinition => ({
  ...rule(id, article),
  rounding: 'none',
});

const GENERAL = 'Law of 29/06/1981 art. 38';
const ANNEX = 'RD/CIR 92 annex III';
const key = 'pp.scale pp.expenses pp.expenses.max pp.exempt workbonus.fiscal.a workbonus.fiscal.b';
const structural = 'structural.category-1 structural.quarter structural.fraction';

export const rules: readonly RuleDefinition[] = [
  plain('pay', 'contract; law of 12/04/1965'),
  plain('special-pay', 'RD 30/03/1967 art. 38; CLA of the joint committee'),
  plain('holiday-exit', 'RD 30/03/1967 art. 46'),
  rule('nsso', `${GENERAL} § 2`, 'nsso.employee', 'nsso.base-factor'),
  rule('nsso-double', 'Law of 29/06/1981 art. 39', 'nsso.employee'),
  rule('student', 'RD 28/11/1969 art. 17bis', 'nsso.student.employee', 'nsso.student.employer'),
  rule('workbonus', 'Law of 20/12/1999 art. 2', 'workbonus.a', 'workbonus.b'),
  rule(
    'csss',
    'Law of 30/03/1994 art. 106-108',
    'csss.single',
    'csss.one-income',
    'csss.two-incomes',
  ),
  rule('pp', `${ANNEX}, key formula`, ...key.split(' ')),
  rule('pp-artist', `${ANNEX}, point 80`, 'pp.artist'),
  rule('pp-holiday', `${ANNEX}, points 53-55`, 'pp.exceptional'),
  rule(
    'pp-artist-abroad',
    'CIR 92 art. 228 § 2, 8°, 270, 275',
    'pp.artist-abroad',
    'pp.artist-abroad.costs',
  ),
  rule('employer', `${GENERAL} §§ 3, 3bis`, 'nsso.employer', 'nsso.moderation'),
  rule('holiday-quarterly', `${GENERAL} § 3, 8°`, 'nsso.holiday.quarterly'),
  rule('holiday-annual', `${GENERAL} § 3, 8°`, 'nsso.holiday.annual'),
  rule('closure-special', 'Law of 26/06/2002 art. 58', 'nsso.closure.special'),
  rule(
    'closure',
    'Law of 26/06/2002 art. 58',
    'nsso.closure.small',
    'nsso.closure.large',
    'nsso.closure.threshold',
  ),
  rule('closure-social', 'Law of 26/06/2002 art. 58', 'nsso.closure.social'),
  rule('temporary-unemployment', `${GENERAL} § 3sexies`, 'nsso.temporary-unemployment'),
  rule('accident-special', 'Law of 10/04/1971 art. 59', 'nsso.accident-special'),
  rule('asbestos', 'Programme law (I) of 27/12/2006 art. 116', 'nsso.asbestos'),
  rule('ten-workers', `${GENERAL} § 3, 9°`, 'nsso.ten-workers'),
  rule('fund-304', 'CLA of joint committee 304', 'fund.304'),
  rule('fund-200', 'CLA of joint committee 200', 'fund.200'),
  rule('accident-insurance', 'Law of 10/04/1971 art. 49', 'accident.premium'),
  rule('solidarity', 'RD 28/11/1969 art. 17sexies', 'amateur.solidarity', 'amateur.threshold'),
  rule('structural', 'Programme law (I) of 24/12/2002 art. 331', ...structural.split(' ')),
  rule(
    'target-artist',
    'Programme law (I) of 24/12/2002 art. 353bis/4',
    'target.artist',
    'target.artist.cap',
    'target.artist.minimum',
  ),
  rule('first-worker', 'Programme law (I) of 24/12/2002 art. 342', 'target.first-worker'),
];
