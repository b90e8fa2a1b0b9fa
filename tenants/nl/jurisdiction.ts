import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, pay, person } from './facts.ts';
import { holidays } from './holidays.ts';
import { bsn, btw, iban, kvk, loonheffingennummer } from './identifiers.ts';
import { checkContracts } from './law/12-checks.ts';
import { regime } from './law/15-regime.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd, checkHolidayAllowance } from './law/60-leave.ts';
import { sickPay } from './law/61-sickness.ts';
import { duties } from './law/80-duties.ts';
import { contractMentions, payslipMentions } from './law/90-papers.ts';
import { lines, recipients } from './law/lines.ts';
import { derive } from './law/parameters/derive.ts';
import { parameters } from './law/parameters/index.ts';
import { rules } from './law/rules.ts';
import { en } from './messages/en/index.ts';
import { nl } from './messages/nl/index.ts';

const all = ['salary', 'day', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;

/** The law of employment in the Netherlands, 2025 and 2026. Scope and gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'nl',
  country: 'NL',
  currency: 'EUR',
  languages: ['nl', 'en'],
  regions: ['NL'],
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    { key: 'sv-wage', scope: 'year', unit: 'cents' },
    { key: 'sv-ceiling', scope: 'year', unit: 'cents' },
    { key: 'sv-base', scope: 'year', unit: 'cents' },
    { key: 'zvw-wage', scope: 'year', unit: 'cents' },
    { key: 'zvw-ceiling', scope: 'year', unit: 'cents' },
    { key: 'zvw-base', scope: 'year', unit: 'cents' },
    { key: 'expat-free', scope: 'year', unit: 'cents' },
  ],
  kinds: [
    { id: 'vast', pays: all, fixedTerm: false },
    { id: 'bepaald', pays: all, fixedTerm: true },
    { id: 'oproep', pays: all, fixedTerm: false },
    { id: 'artiest', pays: ['day', 'lump-sum'], fixedTerm: true },
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
    'artist-too-long',
    'average-too-high',
    'awf-hours-check',
    'below-floor',
    'below-minimum-wage',
    'birth-date-missing',
    'break-due',
    'call-minimum',
    'call-offer',
    'chain-rule',
    'contract-not-written',
    'day-pay-needs-a-day',
    'day-too-long',
    'hourly-pay-missing',
    'holiday-allowance-due',
    'hours-unknown',
    'identity-missing',
    'no-floor-known',
    'notice-due',
    'pay-spans-months',
    'payrolling-equal-pay',
    'rest-shortened',
    'rest-too-short',
    'sick-too-long',
    'treaty-unknown',
    'week-too-long',
    'weekly-rest-missing',
    'whk-rate-missing',
    'yearly-wage-missing',
  ],
  dutyKinds: ['wage-declaration', 'pay-wage-tax', 'year-statement'],
  identifiers: [bsn, iban, btw, loonheffingennummer, kvk],
  messages: { nl, en },
  derive,
  statutoryPay: sickPay,
  contributions,
  withholding,
  check(context) {
    checkContracts(context);
    checkWorkTime(context);
    checkMinimumPay(context);
    checkHolidayAllowance(context);
  },
  duties,
  regime,
  atEnd,
  papers: { payslip: payslipMentions, contract: contractMentions },
  holidays: (year) => holidays(year),
};
