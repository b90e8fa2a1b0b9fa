/**
 * What the employer declaration (AGI) says of a person: one statement for each kind of tax, in
 * whole kronor with öre left out (22 kap. 1 § SFF), under the field codes of the authority.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { feesOf, yearBase } from './40-contributions.ts';
import { type AbroadTax, abroadTax } from './70-abroad.ts';
import { totalPay, type View } from './month.ts';

const KRONA = 100;

/** Fields of a statement by the authority's codes: kronor, or text. */
export type Fields = Readonly<Record<string, number | string>>;

export interface Statement {
  /** Specifikationsnummer: the same in each correction. */
  readonly number: number;
  readonly fields: Fields;
}

/** A base of contributions, kronor, and the whole rate on it in millionths. */
export interface FeeBase {
  readonly kronor: number;
  readonly rate: number;
}

const CODES = { ordinary: '001', sink: '274', 'a-sink': '275' } as const;
const KINDS = ['ordinary', 'sink', 'a-sink'] as const;
const TAXES = {
  ordinary: ['tax-table', 'tax-one-off', 'tax-side', 'tax-decision'],
  sink: ['sink'],
  'a-sink': ['a-sink'],
} as const;

const whole = (cents: number): number => Math.trunc(cents / KRONA);

/** Place of work of the first engagement that says one. */
function workplace(views: readonly View[]): Fields {
  const facts = views.find((view) => view.facts.workplaceNumber ?? view.facts.workCity)?.facts;
  const abroad = views.find((view) => (view.facts.workCountry ?? 'SE') !== 'SE')?.facts.workCountry;
  return {
    ...(facts?.workplaceNumber ? { '060': facts.workplaceNumber } : {}),
    ...(facts?.workStreet ? { '245': facts.workStreet } : {}),
    ...(facts?.workCity ? { '246': facts.workCity } : {}),
    ...(abroad ? { '090': abroad } : {}),
  };
}

/** Pay of people insured elsewhere, or below the yearly limit, is no base of contributions. */
const isBase = (context: Context<Law>): boolean => context.roles.social && yearBase(context).isDue;

function statementOf(
  context: Context<Law>,
  kind: AbroadTax | 'ordinary',
  views: readonly View[],
  catchUp: number,
): Fields {
  let cash = catchUp;
  for (const view of views) cash += totalPay(view);
  let tax = 0;
  for (const line of TAXES[kind]) tax += context.amountOf(line);
  const activity = views.find((view) => view.facts.artistActivity)?.facts.artistActivity;
  return {
    [isBase(context) ? '011' : '131']: whole(cash),
    ...(catchUp > 0 ? { '010': whole(catchUp) } : {}),
    [CODES[kind]]: whole(tax),
    ...(kind === 'a-sink' ? { '112': activity ?? '' } : {}),
    ...workplace(views),
  };
}

/** One statement for the ordinary tax, SINK and A-SINK each, as far as there is pay. */
export function statements(context: Context<Law>): readonly Statement[] {
  // Earlier pay below the limit becomes base now, and is set off because it was declared then.
  let catchUp = context.roles.social ? yearBase(context).catchUp : 0;
  return KINDS.flatMap((kind, i): Statement[] => {
    const views = context.engagements.filter(
      (view) => view.pay.length > 0 && (abroadTax(context, view) ?? 'ordinary') === kind,
    );
    if (views.length === 0) return [];
    const fields = statementOf(context, kind, views, catchUp);
    catchUp = 0;
    return [{ number: i + 1, fields }];
  });
}

/** The person's bases by rate: the authority wants contributions on the sums of all people. */
export function feeBases(context: Context<Law>): readonly FeeBase[] {
  const { seniorPlan } = context.values;
  const { rest, reduced, line } = feesOf(context);
  const bases: readonly (readonly [string, number])[] = [
    ['fee-base', rest.rate],
    [line ?? '', reduced.rate],
    ['fee-base-aid', context.values.startAidReduces ? seniorPlan.rate : 0],
  ];
  return bases
    .map(([id, rate]) => ({ kronor: whole(context.amountOf(id)), rate }))
    .filter(({ kronor, rate }) => kronor !== 0 && rate !== 0);
}
