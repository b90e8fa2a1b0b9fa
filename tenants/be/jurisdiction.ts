import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, pay, person, REGIONS } from './facts.ts';
import { holidays } from './holidays.ts';
import { enterprise, iban, niss, rszNumber, vat } from './identifiers.ts';
import { checkContracts } from './law/12-checks.ts';
import { regime } from './law/15-regime.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd, checkDoublePay } from './law/60-leave.ts';
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
import { fr } from './messages/fr/index.ts';
import { nl } from './messages/nl/index.ts';

const monthly = ['salary', 'day', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;
const brief = ['day', 'lump-sum', 'salary'] as const;

const quarterly = (key: string, unit = 'cents') => ({ key, scope: 'quarter', unit }) as const;

/** Belgium's law for employees, artists and students, 2025 and 2026. Scope and gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'be',
  country: 'BE',
  currency: 'EUR',
  languages: ['fr', 'nl', 'de', 'en'],
  regions: REGIONS,
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    quarterly('base'),
    quarterly('csss'),
    quarterly('wage'),
    quarterly('volume', 'days or minutes'),
    quarterly('structural'),
    quarterly('target'),
    quarterly('first'),
    quarterly('fraction', 'hundredths'),
    quarterly('potential'),
    quarterly('structural-short'),
    { key: 'student-minutes', scope: 'year', unit: 'minutes' },
  ],
  kinds: [
    { id: 'white-collar', pays: monthly, fixedTerm: false },
    { id: 'manual', pays: monthly, fixedTerm: false },
    { id: 'artist', pays: monthly, fixedTerm: false },
    { id: 'short', pays: [...brief, 'leave-compensation', 'special'], fixedTerm: true },
    { id: 'artist-short', pays: brief, fixedTerm: true },
    { id: 'arts-1bis', pays: brief, fixedTerm: true },
    { id: 'student', pays: brief, fixedTerm: true },
    { id: 'amateur', pays: ['day', 'lump-sum'], fixedTerm: true },
  ],
  pay: {
    salary: 'salary',
    day: 'day-pay',
    'lump-sum': 'fee',
    special: 'special-pay',
    'leave-compensation': 'holiday-exit',
    bonus: 'bonus',
  },
  facts: { person, engagement, entity, pay },
  findings: [
    'a1-not-recorded',
    'amateur-day-too-high',
    'amateur-days',
    'amateur-run',
    'arts-1bis-stopped',
    'attestation-missing',
    'below-floor',
    'day-too-long',
    'double-pay-differs',
    'kind-does-not-fit',
    'no-floor-known',
    'normal-pay-missing',
    'not-modelled.student-hours',
    'pay-spans-months',
    'rest-too-short',
    'shift-too-short',
    'term-reason-missing',
    'treaty-exempt',
    'week-too-long',
  ],
  dutyKinds: [
    'dimona-in',
    'dimona-out',
    'amateur-registration',
    'dmfa',
    'pay-onss',
    'pp-return',
    'pay-pp',
    'pay-holiday',
    'fiche',
  ],
  identifiers: [niss, iban, vat, enterprise, rszNumber],
  messages: { fr, nl, de, en },
  derive,
  statutoryPay: sickPay,
  contributions,
  withholding,
  check(context) {
    checkContracts(context);
    checkWorkTime(context);
    checkMinimumPay(context);
    checkDoublePay(context);
  },
  duties,
  regime,
  atEnd,
  garnishment: seizure,
  papers: { payslip: payslipMentions, contract: contractMentions },
  holidays: (year) => holidays(year),
};
