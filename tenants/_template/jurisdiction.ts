import type { Jurisdiction } from '@smart/law';
import { engagement, entity, type Law, person } from './facts.ts';
import { holidays } from './holidays.ts';
import { personNumber } from './identifiers.ts';
import { regime } from './law/10-status.ts';
import { checkWorkTime } from './law/20-work-time.ts';
import { checkMinimumPay } from './law/30-minimum-pay.ts';
import { contributions } from './law/40-contributions.ts';
import { withholding } from './law/50-withholding.ts';
import { atEnd } from './law/60-leave.ts';
import { duties } from './law/80-duties.ts';
import { lines, recipients } from './law/lines.ts';
import { parameters } from './law/parameters/index.ts';
import { rules } from './law/rules.ts';
import { derive } from './law/values.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

/** The law of Examplia, a country that does not exist. */
export const jurisdiction: Jurisdiction<Law> = {
  id: '_template',
  country: 'XX',
  currency: 'EUR',
  languages: ['en', 'de'],
  regions: ['inland', 'coast'],
  maximumPay: 100_000_000,
  parameters,
  rules,
  lines,
  recipients,
  counters: [{ key: 'special-pay', scope: 'year', unit: 'cents' }],
  kinds: [
    {
      id: 'monthly',
      pays: ['salary', 'special', 'bonus', 'leave-compensation'],
      fixedTerm: false,
    },
    { id: 'daily', pays: ['day', 'lump-sum'], fixedTerm: true },
  ],
  pay: {
    salary: 'salary',
    day: 'day-pay',
    'lump-sum': 'lump-sum',
    special: 'thirteenth',
    'leave-compensation': 'leave-compensation',
    bonus: 'bonus',
  },
  facts: { person, engagement, entity },
  findings: ['day-too-long', 'no-floor-known', 'below-floor'],
  dutyKinds: ['start-declaration', 'pay-insurance', 'pay-tax-office'],
  identifiers: [personNumber],
  messages: { en, de },
  derive,
  contributions,
  withholding,
  check(context) {
    checkWorkTime(context);
    checkMinimumPay(context);
  },
  duties,
  regime,
  atEnd,
  holidays,
};
