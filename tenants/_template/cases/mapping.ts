import {
  type CaseEntry,
  type CaseKind,
  type CaseMapping,
  type EvaluationInput,
  toCents,
} from '@smart/law';
import { toDecimal } from '@smart/money';
import { personNumber } from '../identifiers.ts';

/** A whole month by the month, as a case tells it: year, gross, children. */
function monthOf({ inputs }: CaseEntry): EvaluationInput {
  const day = (text: string): string => `${Number(inputs.year)}-${text}`;
  const pay = { id: 'pay', kind: 'salary', from: day('02-01'), to: day('02-28') } as const;
  return {
    asOf: day('02-28'),
    period: { from: day('02-01'), to: day('02-28') },
    paidOn: day('02-28'),
    entity: { id: 'case', jurisdiction: '_template', facts: {} },
    person: {
      id: 'case',
      facts: [{ from: day('01-01'), facts: { children: Number(inputs.children ?? 0) } }],
      socialSecurity: [],
      tax: [],
    },
    engagements: [
      {
        id: 'case',
        kind: 'monthly',
        from: day('01-01'),
        to: null,
        facts: {},
        days: [],
        pay: [{ ...pay, amount: toCents(String(inputs.gross)) }],
      },
    ],
    house: { values: {}, confirmed: {} },
    counters: {},
    issued: [],
  };
}

const payslip: CaseKind = {
  id: 'a month',
  recognises: ({ inputs }) => 'gross' in inputs && 'year' in inputs,
  inputs: ['year', 'gross', 'children'],
  compute(entry, law) {
    const { totals } = law.evaluate(monthOf(entry)).full;
    return {
      figures: {
        pension: toDecimal(totals.employeeContributions),
        tax: toDecimal(totals.withholding),
        net: toDecimal(totals.net),
        employer_cost: toDecimal(totals.employerCost),
      },
    };
  },
};

const listed = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);
const isRight = (text: string): boolean =>
  personNumber.check(personNumber.normalise(text)) === null;

const identifier: CaseKind = {
  id: 'a person number',
  recognises: ({ kind }) => kind === 'person_number',
  inputs: ['valid[]', 'invalid[]'],
  ignoredExpected: ['algorithm'],
  compute: ({ inputs }) => ({
    figures: {
      valid: listed(inputs.valid).map(isRight),
      invalid: listed(inputs.invalid).map(isRight),
    },
  }),
};

/** What the words of case files mean in Examplia. */
export const mapping: CaseMapping = { kinds: [payslip, identifier] };
