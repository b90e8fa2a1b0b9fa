import type { Jurisdiction } from '@smart/law';
import { engagement, entity, LAENDER, type Law, pay, person } from './facts.ts';
import { holidays } from './holidays.ts';
import { betriebsnummer, iban, idnr, rvnr, ustid } from './identifiers.ts';
import { checkContracts, checkTax } from './law/12-checks.ts';
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

/** Germany's law for employees, and for artists' fees, 2025 and 2026. Scope and gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'de',
  country: 'DE',
  currency: 'EUR',
  languages: ['de', 'en'],
  regions: LAENDER,
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    { key: 'sv-days', scope: 'year', unit: 'days' },
    { key: 'kv-base', scope: 'year', unit: 'cents' },
    { key: 'rv-base', scope: 'year', unit: 'cents' },
    { key: 'year-pay', scope: 'year', unit: 'cents' },
    { key: 'short-days', scope: 'year', unit: 'days' },
  ],
  kinds: [
    { id: 'befristet', pays: monthly, fixedTerm: true },
    { id: 'unbefristet', pays: monthly, fixedTerm: false },
    { id: 'minijob', pays: monthly, fixedTerm: false },
    { id: 'kurzfristig', pays: [...monthly, 'day'], fixedTerm: true },
    { id: 'unstaendig', pays: ['day', 'lump-sum', 'salary', 'bonus'], fixedTerm: true },
    { id: 'honorar', pays: ['lump-sum'], fixedTerm: true },
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
    'day-pay-needs-a-day',
    'day-too-long',
    'flat-tax-refused',
    'fund-unknown',
    'no-floor-known',
    'not-a-minijob',
    'not-irregular',
    'not-modelled.leave-without-monthly-pay',
    'not-modelled.march-clause',
    'not-modelled.pension-fund',
    'not-modelled.several-employers',
    'not-modelled.status',
    'not-short-term',
    'overtime-day',
    'pay-spans-months',
    'private-below-limit',
    'rest-too-short',
    'sunday-work',
    'tax-class-missing',
    'term-too-long',
    'term-too-short',
    'written-before-start',
  ],
  dutyKinds: [
    'sofortmeldung',
    'anmeldung',
    'abmeldung',
    'elstam',
    'beitragsnachweis',
    'pay-contributions',
    'lohnsteuer-anmeldung',
    'pay-tax-office',
    's50a-anmeldung',
    'pay-bzst',
    'jahresmeldung',
    'lohnsteuerbescheinigung',
    'lohnnachweis',
    'ksa-meldung',
  ],
  identifiers: [idnr, rvnr, ustid, iban, betriebsnummer],
  messages: { de, en },
  derive,
  statutoryPay: sickPay,
  contributions,
  withholding(context, sink) {
    checkTax(context);
    withholding(context, sink);
  },
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
  holidays,
};
