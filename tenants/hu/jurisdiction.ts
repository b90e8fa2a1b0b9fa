import type { Jurisdiction, PayKind } from '@smart/law';
import { engagement, entity, type Law, person } from './facts.ts';
import { holidays } from './holidays.ts';
import { adoazonosito, adoszam, anum, iban, taj } from './identifiers.ts';
import { checkContracts } from './law/12-checks.ts';
import { regime } from './law/15-regime.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkCasualLimits } from './law/22-casual-limits.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd, checkLeave } from './law/60-leave.ts';
import { sickPay } from './law/61-sickness.ts';
import { duties } from './law/80-duties.ts';
import { contractMentions, payslipMentions } from './law/90-papers.ts';
import { lines, recipients } from './law/lines.ts';
import { derive } from './law/parameters/derive.ts';
import { parameters } from './law/parameters/index.ts';
import { rules } from './law/rules.ts';
import { en } from './messages/en/index.ts';
import { hu } from './messages/hu/index.ts';

const employment: readonly PayKind[] = [
  ...(['salary', 'day', 'lump-sum', 'bonus', 'special', 'leave-compensation'] as const),
];
const fees: readonly PayKind[] = ['lump-sum', 'day', 'bonus'];

/** Hungary's law for employees, mandates and casual work, 2025 and 2026. Gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'hu',
  country: 'HU',
  currency: 'HUF',
  languages: ['hu', 'en'],
  regions: ['HU'],
  maximumPay: 10_000_000_000,
  payUnit: 100,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    { key: 'sick-days', scope: 'year', unit: 'days' },
    { key: 'casual-days', scope: 'year', unit: 'days' },
    { key: 'seasonal-days', scope: 'year', unit: 'days' },
    { key: 'ekho-base', scope: 'year', unit: 'cents' },
  ],
  kinds: [
    { id: 'munkaviszony', pays: employment, fixedTerm: false },
    { id: 'megbizas', pays: fees, fixedTerm: false },
    { id: 'efo', pays: ['day'], fixedTerm: true },
    { id: 'idenymunka', pays: ['day'], fixedTerm: true },
    { id: 'statiszta', pays: ['day'], fixedTerm: true },
  ],
  pay: {
    salary: 'salary',
    day: 'day-pay',
    'lump-sum': 'fee',
    bonus: 'bonus',
    special: 'special-pay',
    'leave-compensation': 'leave-compensation',
  },
  facts: { person, engagement, entity },
  findings: [
    'a1-not-recorded',
    'below-floor',
    'benefit-unknown',
    'birth-date-missing',
    'break-due',
    'casual-month',
    'casual-row',
    'casual-year',
    'day-pay-needs-a-day',
    'day-too-long',
    'ekho-not-for-casual',
    'ekho-occupation-unproven',
    'extra-over-cap',
    'leave-due',
    'mandate-not-insured',
    'mother-not-in-force',
    'no-floor-known',
    'overtime-day',
    'overtime-week',
    'overtime-year',
    'pay-not-whole',
    'rest-too-short',
    'seasonal-year',
    'supplement-not-computed',
    'week-too-long',
    'weekly-hours-missing',
    'weekly-rest-missing',
  ],
  dutyKinds: [
    'start-declaration',
    'casual-declaration',
    'end-declaration',
    'monthly-return',
    'pay-nav',
    'annual-certificate',
  ],
  identifiers: [taj, adoazonosito, adoszam, anum, iban],
  messages: { hu, en },
  derive,
  statutoryPay: sickPay,
  contributions,
  withholding,
  check(context) {
    checkContracts(context);
    checkWorkTime(context);
    checkCasualLimits(context);
    checkLeave(context);
    checkMinimumPay(context);
  },
  duties,
  regime,
  atEnd,
  papers: { payslip: payslipMentions, contract: contractMentions },
  holidays: (year) => holidays(year),
};
