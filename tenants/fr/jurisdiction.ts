import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, pay, person, REGIONS } from './facts.ts';
import { holidays } from './holidays.ts';
import { iban, nir, siren, siret, tva } from './identifiers.ts';
import { checkContracts } from './law/12-checks.ts';
import { regime } from './law/15-regime.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd } from './law/60-leave.ts';
import { duties } from './law/80-duties.ts';
import { contractMentions, payslipMentions } from './law/90-papers.ts';
import { lines, recipients } from './law/lines.ts';
import { derive } from './law/parameters/derive.ts';
import { parameters } from './law/parameters/index.ts';
import { rules } from './law/rules.ts';
import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';

const all = ['salary', 'day', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;
const spectacle = ['salary', 'day', 'lump-sum', 'bonus'] as const;
const year = (key: string, unit = 'cents') => ({ key, scope: 'year', unit }) as const;

/** France’s law for employees and show business, 2025 and 2026. Scope and gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'fr',
  country: 'FR',
  currency: 'EUR',
  languages: ['fr', 'en'],
  regions: REGIONS,
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    year('gross'),
    year('ceiling'),
    year('reduced-pay'),
    year('smic', 'twelfths of a cent'),
    year('reduction'),
    year('maladie-low'),
    year('famille-low'),
    year('dfs'),
    year('overtime'),
  ],
  kinds: [
    { id: 'cdi', pays: all, fixedTerm: false },
    { id: 'cdd', pays: all, fixedTerm: true },
    { id: 'cesa', pays: all, fixedTerm: false },
    { id: 'artiste', pays: spectacle, fixedTerm: true },
    { id: 'technicien', pays: spectacle, fixedTerm: true },
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
    'atmp-missing',
    'average-too-high',
    'below-floor',
    'day-pay-needs-a-day',
    'day-too-long',
    'estimated-tax',
    'headcount-missing',
    'hours-missing',
    'licence-missing',
    'mobility-missing',
    'no-end-indemnity',
    'no-floor-known',
    'not-modelled.leave-without-monthly-pay',
    'not-modelled.sick-pay',
    'overtime-week',
    'part-time-short',
    'pay-spans-months',
    'rest-too-short',
    'week-too-long',
    'weekly-rest-missing',
  ],
  dutyKinds: [
    'dpae',
    'dsn-end',
    'aem',
    'dsn',
    'pay-urssaf',
    'pay-pas',
    'pay-pension',
    'pay-france-travail',
    'pay-leave-fund',
    'pay-afdas',
    'pay-insurer',
    'pay-housing',
  ],
  identifiers: [nir, siret, siren, tva, iban],
  messages: { fr, en },
  derive,
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
  holidays: (year, region) => holidays(year, region),
};
