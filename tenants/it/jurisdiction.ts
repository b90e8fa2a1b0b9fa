import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, pay, person } from './facts.ts';
import { HOLIDAY_REGIONS, holidays } from './holidays.ts';
import { codiceFiscale, iban, matricolaInps, partitaIva } from './identifiers.ts';
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
import { it } from './messages/it/index.ts';

const employed = ['salary', 'lump-sum', 'special', 'bonus', 'leave-compensation'] as const;

const yearly = (key: string) => ({ key, scope: 'year', unit: 'cents' }) as const;
const open = (key: string) => ({ key, scope: 'life', unit: 'cents' }) as const;

/** Italy's law for employees, performers and people on call, 2025 and 2026. Gaps: README.md. */
export const jurisdiction: Jurisdiction<Law> = {
  id: 'it',
  country: 'IT',
  currency: 'EUR',
  languages: ['it', 'en'],
  regions: HOLIDAY_REGIONS,
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [
    yearly('pensionable'),
    yearly('over-band'),
    yearly('taxable'),
    { key: 'days', scope: 'year', unit: 'days' },
    yearly('special'),
    yearly('irpef'),
    yearly('free-sum'),
    yearly('integration'),
    yearly('regional-year'),
    yearly('municipal-year'),
    yearly('occasional'),
    yearly('tfr-pay'),
    yearly('tfr-held'),
    open('tfr'),
    open('regional-open'),
    open('municipal-open'),
    open('advance-open'),
    open('recovery-open'),
    open('recovery-rate'),
  ],
  kinds: [
    { id: 'subordinato', pays: employed, fixedTerm: false },
    { id: 'spettacolo', pays: ['day', ...employed], fixedTerm: false },
    { id: 'intermittente', pays: ['day', 'special', 'leave-compensation'], fixedTerm: false },
    { id: 'occasionale', pays: ['lump-sum'], fixedTerm: true },
  ],
  pay: {
    salary: 'retribuzione',
    day: 'giornate',
    'lump-sum': 'compenso',
    special: 'mensilita-aggiuntiva',
    'leave-compensation': 'ferie-non-godute',
    bonus: 'premio',
  },
  facts: { person, engagement, entity, pay },
  findings: [
    'a1-not-recorded',
    'average-too-high',
    'base-raised',
    'below-floor',
    'break-due',
    'day-pay-needs-a-day',
    'domicile-missing',
    'hours-missing',
    'inail-voce-unknown',
    'insurance-start-missing',
    'intermittent-no-case',
    'intermittent-too-many-days',
    'no-floor-known',
    'not-modelled.gestione-separata',
    'not-modelled.leave-without-monthly-pay',
    'not-modelled.self-employed-performer',
    'not-modelled.tfr-insured-abroad',
    'not-modelled.tfr-parallel',
    'not-modelled.tfr-revaluation',
    'overtime-week',
    'paid-days-assumed',
    'profession-missing',
    'rest-too-short',
    'sick-paid-by-inps',
    'surtax-unknown',
    'weekly-rest-missing',
  ],
  dutyKinds: [
    'unilav-start',
    'unilav-end',
    'intermittent-call',
    'uniemens',
    'f24-inps',
    'f24-erario',
    'f24-regione',
    'f24-comune',
    'pay-fund',
    'libro-unico',
    'certificazione-unica',
    'modello-770',
    'inail-account',
  ],
  identifiers: [codiceFiscale, iban, partitaIva, matricolaInps],
  messages: { it, en },
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
