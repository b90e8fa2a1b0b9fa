import type { Jurisdiction } from '@smart/law';
import { engagement, entity, LAENDER, type Law, pay, person } from './facts.ts';
import { holidays } from './holidays.ts';
import { atu, beitragskonto, iban, vsnr } from './identifiers.ts';
import { checkContracts } from './law/12-checks.ts';
import { regime } from './law/15-regime.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd } from './law/60-leave.ts';
import { sickPay } from './law/61-sickness.ts';
import { seizure } from './law/75-garnishment.ts';
import { duties } from './law/80-duties.ts';
import { contractMentions, payslipMentions } from './law/90-papers.ts';
import { lines, recipients } from './law/lines.ts';
import { derive } from './law/parameters/derive.ts';
import { parameters } from './law/parameters/index.ts';
import { rules } from './law/rules.ts';
import { de } from './messages/de/index.ts';
import { en } from './messages/en/index.ts';

const monthly = ['salary', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;

/** Austria's law for employees, 2025 and 2026. Scope and gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'at',
  country: 'AT',
  currency: 'EUR',
  languages: ['de', 'en'],
  regions: LAENDER,
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    { key: 'current-pay', scope: 'year', unit: 'cents' },
    { key: 'first-month', scope: 'year', unit: 'month' },
    { key: 'paid-months', scope: 'year', unit: 'months' },
    { key: 'sz-base', scope: 'year', unit: 'cents' },
    { key: 'sixth-used', scope: 'year', unit: 'cents' },
    { key: 'sixth-net', scope: 'year', unit: 'cents' },
    { key: 'sixth-over', scope: 'year', unit: 'cents' },
    { key: 'staff-bonus', scope: 'year', unit: 'cents' },
  ],
  kinds: [
    { id: 'echt', pays: monthly, fixedTerm: false },
    { id: 'kurz', pays: monthly, fixedTerm: true },
    { id: 'fallweise', pays: ['day', 'special', 'leave-compensation'], fixedTerm: true },
    { id: 'marginal', pays: monthly, fixedTerm: false },
  ],
  pay: {
    salary: 'salary',
    day: 'day-pay',
    'lump-sum': 'lump-sum',
    special: 'special-pay',
    'leave-compensation': 'leave-compensation',
    bonus: 'bonus',
  },
  facts: { person, engagement, entity, pay },
  findings: [
    'a1-not-recorded',
    'agreed-pay-missing',
    'average-too-high',
    'below-floor',
    'birth-date-missing',
    'break-due',
    'daily-leave-missing',
    'day-pay-needs-a-day',
    'day-too-long',
    'kind-does-not-fit',
    'marginal-sum-unknown',
    'no-floor-known',
    'not-marginal',
    'not-modelled.leave-without-monthly-pay',
    'not-modelled.sixth-refund',
    'overtime-day',
    'overtime-week',
    'pay-spans-months',
    'rest-too-short',
    'several-marginal',
    'staff-bonus-taxed',
    'together-over-limit',
    'week-too-long',
    'weekly-hours-missing',
    'weekly-rest-missing',
  ],
  dutyKinds: [
    'start-declaration',
    'end-declaration',
    'mbgm',
    'mbgm-fallweise',
    'pay-contributions',
    'pay-tax-office',
    'pay-municipality',
    'pay-vienna',
    'annual-wage-slip',
    'municipal-return',
  ],
  identifiers: [vsnr, iban, atu, beitragskonto],
  messages: { de, en },
  derive,
  statutoryPay: sickPay,
  contributions,
  withholding,
  check(context) {
    checkContracts(context);
    checkWorkTime(context);
    checkMinimumPay(context);
  },
  duties,
  regime,
  atEnd,
  garnishment: seizure,
  papers: { payslip: payslipMentions, contract: contractMentions },
  holidays: (year) => holidays(year),
};
