import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, pay, person, REGIONS } from './facts.ts';
import { holidays } from './holidays.ts';
import { ccc, cif, iban, naf, nif } from './identifiers.ts';
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
import { en } from './messages/en/index.ts';
import { es } from './messages/es/index.ts';

const pays = ['salary', 'day', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;

/** Spain's law for employees under the common tax regime, 2025 and 2026. Gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'es',
  country: 'ES',
  currency: 'EUR',
  languages: ['es', 'en'],
  regions: REGIONS,
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    { key: 'irpf-pay', scope: 'year', unit: 'cents' },
    { key: 'irpf-withheld', scope: 'year', unit: 'cents' },
    { key: 'irpf-expected', scope: 'year', unit: 'cents' },
    { key: 'irpf-quota', scope: 'year', unit: 'cents' },
    { key: 'irpf-rate', scope: 'year', unit: 'hundredths of a percent' },
    { key: 'ss-employee', scope: 'year', unit: 'cents' },
    { key: 'extra-paid', scope: 'year', unit: 'cents' },
  ],
  kinds: [
    { id: 'indefinido', pays, fixedTerm: false },
    { id: 'fijo-discontinuo', pays, fixedTerm: false },
    { id: 'temporal', pays, fixedTerm: true },
    { id: 'artista', pays, fixedTerm: true },
  ],
  pay: {
    salary: 'salary',
    day: 'day-pay',
    'lump-sum': 'lump-sum',
    special: 'extra-pay',
    'leave-compensation': 'leave-compensation',
    bonus: 'bonus',
  },
  facts: { person, engagement, entity, pay },
  findings: [
    'a1-not-recorded',
    'below-floor',
    'below-minimum-wage',
    'birth-date-missing',
    'day-over-limit',
    'day-pay-needs-a-day',
    'extra-not-prorated',
    'no-floor-known',
    'not-modelled.foral',
    'overtime-week',
    'pay-spans-months',
    'rest-too-short',
    'situation-without-children',
    'term-too-long',
    'treaty-not-applied',
    'weekly-rest-missing',
    'work-permit-needed',
  ],
  dutyKinds: [
    'start-declaration',
    'contract-registration',
    'end-declaration',
    'company-certificate',
    'bases-report',
    'pay-contributions',
    'modelo-111',
    'pay-111',
    'modelo-190',
    'modelo-216',
    'pay-216',
    'modelo-296',
    'withholding-certificate',
  ],
  identifiers: [nif, naf, cif, ccc, iban],
  messages: { es, en },
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
  holidays,
};
