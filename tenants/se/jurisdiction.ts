import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, pay, person } from './facts.ts';
import { holidays } from './holidays.ts';
import { iban, momsnummer, organisationsnummer, personnummer } from './identifiers.ts';
import { checkContracts } from './law/12-checks.ts';
import { regime } from './law/15-regime.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd } from './law/60-leave.ts';
import { statutoryPay } from './law/61-sickness.ts';
import { duties } from './law/80-duties.ts';
import { contractMentions, payslipMentions } from './law/90-papers.ts';
import { lines, recipients } from './law/lines.ts';
import { derive } from './law/parameters/derive.ts';
import { parameters } from './law/parameters/index.ts';
import { rules } from './law/rules.ts';
import { en } from './messages/en/index.ts';
import { sv } from './messages/sv/index.ts';

const monthly = ['salary', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;

/** Sweden's law for employees, 2025 and 2026. Scope and gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'se',
  country: 'SE',
  currency: 'SEK',
  languages: ['sv', 'en'],
  regions: ['SE'],
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    { key: 'fee-pay', scope: 'year', unit: 'cents' },
    { key: 'fee-base', scope: 'year', unit: 'cents' },
    { key: 'tax-pay', scope: 'year', unit: 'cents' },
  ],
  kinds: [
    { id: 'tillsvidare', pays: monthly, fixedTerm: false },
    { id: 'sarskild-visstid', pays: monthly, fixedTerm: true },
    { id: 'vikariat', pays: monthly, fixedTerm: true },
    {
      id: 'intermittent',
      pays: ['day', 'lump-sum', 'special', 'bonus', 'leave-compensation'],
      fixedTerm: true,
    },
  ],
  pay: {
    salary: 'salary',
    day: 'day-pay',
    'lump-sum': 'lump-sum',
    special: 'one-off',
    'leave-compensation': 'holiday-pay',
    bonus: 'bonus',
  },
  facts: { person, engagement, entity, pay },
  findings: [
    'a1-not-recorded',
    'becomes-permanent',
    'below-floor',
    'birth-date-missing',
    'end-missing',
    'has-f-skatt',
    'holiday-pay-missing',
    'leave-cannot-be-included',
    'monthly-pay-missing',
    'no-floor-known',
    'not-modelled.sick-pay-by-day',
    'not-modelled.tax-column',
    'overtime-week',
    'paid-in-other-month',
    'rest-too-short',
    'sick-certificate',
    'sick-data-missing',
    'sick-over',
    'tax-table-missing',
    'weekly-hours-missing',
    'weekly-rest-missing',
    'year-income-missing',
  ],
  dutyKinds: ['agi', 'pay-skatteverket', 'pay-fora', 'pay-slp'],
  identifiers: [personnummer, organisationsnummer, momsnummer, iban],
  messages: { sv, en },
  derive,
  statutoryPay,
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
  papers: { payslip: payslipMentions, contract: contractMentions },
  holidays: (year) => holidays(year),
};
