/**
 * The whole answer to "what if I am engaged like this": figures from billed to net, findings, effects
 * on earlier engagements, what falls due at the end, steps of the law nearby. Pure.
 */
import { addMonths, firstOfMonth, lastOfMonth } from '@smart/calendar';
import {
  billedFor,
  type EngagementInput,
  type Finding,
  type Hundred,
  type Jurisdiction,
  type PayItem,
  type Period,
  type Totals,
  whereHundredWent,
} from '@smart/law';
import { Fault } from '../procedure/index.ts';
import type { HouseValues } from '../tenant/index.ts';
import { houseNumber } from '../tenant/index.ts';
import {
  type Cliff,
  cliffsNear,
  type Direction,
  find,
  type Movement,
  splitRate,
} from './direction.ts';
import { type Draft, draftAsKnown, type TargetInput } from './draft.ts';
import {
  type EffectOnOther,
  type EndPay,
  effectOn,
  effectsOnOthers,
  endPay,
  findingsOf,
  forecast,
  forecastIfKnown,
  type Ground,
  knownMonths,
  linesOfEffect,
  type MonthForecast,
  monthsTouched,
  withPay,
} from './forecast.ts';
import { inputOf } from './known.ts';

/** What a month adds: employer cost, and net before anything is deducted from it. */
export interface MonthFigures {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
  readonly net: number;
}

export const monthFigures = (month: MonthForecast): MonthFigures => {
  const { employerCost, net } = effectOn([month]);
  return { ...month.period, cost: employerCost, net };
};

export interface Outlook {
  /** Agreed pay: as given, or found for the target; minor units. */
  readonly amount: number;
  readonly direction: Direction | null;
  readonly totals: Totals;
  /** Net invoice amount whose budget part bears the cost, and what the house keeps of it. */
  readonly billed: number;
  readonly fee: number;
  readonly months: readonly MonthFigures[];
  readonly effects: readonly EffectOnOther[];
  readonly findings: readonly Finding[];
  readonly cliffs: readonly Cliff[];
  readonly end: {
    /** Day the engagement ends, or the last one looked at when no end is agreed. */
    readonly on: string;
    readonly agreed: boolean;
    readonly items: readonly PayItem[];
    readonly totals: Totals;
  };
  readonly hundred: Hundred;
  /** Pay due with each work day by law, to be agreed with the engagement. */
  readonly withDays: readonly PayItem[];
  /** Months as evaluated, for duties and contracts. */
  readonly forecasts: readonly MonthForecast[];
}

interface Question {
  readonly ground: Ground;
  readonly house: HouseValues;
  readonly law: Jurisdiction;
  readonly draft: Draft;
  readonly id: string;
}

interface Laid {
  readonly engagement: EngagementInput;
  readonly end: EndPay;
}

const NO_END: EndPay = { withDays: [], atEnd: [] };

/** The draft at an agreed amount, laid out over the months, with what is due with its days. */
function layOut({ ground, house, law, draft, id }: Question, amount: number): Laid {
  const openMonths = houseNumber(house, 'engagement.hold-months');
  const touched = monthsTouched(draft.startsOn, draft.endsOn, openMonths);
  const periods = knownMonths(ground, touched);
  const until = draft.endsOn ?? touched.at(-1)!.to;
  const agreed = { ...draft, pay: { ...draft.pay, amount: BigInt(amount) } };
  const known = draftAsKnown(agreed, law, id);
  const bare = inputOf(known, { planned: true, until, house });
  if (bare.pay.length === 0) return { engagement: bare, end: NO_END };
  const end = endPay(ground, bare, periods, until);
  return { engagement: withPay(bare, end.withDays), end };
}

function movementOf(question: Question, months: readonly MonthForecast[]): Movement {
  return {
    at: (amount) => layOut(question, amount).engagement,
    months,
    ground: question.ground,
    facts: question.draft.facts,
    monthly: question.draft.pay.kind === 'salary',
  };
}

/** Months in which the engagement is paid. */
const paidMonths = (months: readonly MonthForecast[], id: string): MonthForecast[] =>
  months.filter(({ period, input }) =>
    input.engagements.some(
      (it) =>
        it.id === id &&
        it.pay.some(({ due, to }) => (due ?? to) >= period.from && (due ?? to) <= period.to),
    ),
  );

/** Says from which month on nothing can be computed yet. */
const unknownLater = (touched: readonly Period[], known: readonly Period[]): Finding[] => {
  const first = touched[known.length];
  if (!first) return [];
  const code = 'work.values-unknown';
  return [{ code, severity: 'inform', blocksIssuing: false, params: { from: first.from } }];
};

/** Pay at the end reaches into a time the law has no values for. */
const endUnknown: Finding = {
  code: 'work.end-not-computable',
  severity: 'inform',
  blocksIssuing: false,
  params: {},
};

const amountsIn = (items: readonly PayItem[]): boolean => items.some(({ amount }) => amount !== 0);

/** Works out an outlook. @throws LawFault as `evaluate`; Fault `engagements.too-long` */
export function outlook(question: Question, target: TargetInput | null): Outlook {
  const { ground, house, draft, id } = question;
  const openMonths = houseNumber(house, 'engagement.hold-months');
  const touched = monthsTouched(draft.startsOn, draft.endsOn, openMonths);
  const periods = knownMonths(ground, touched);
  if (touched.length > 24) throw new Fault('engagements.too-long', {}, 'invalid', 'endsOn');
  const split = splitRate(house);
  const probe = layOut(question, target ? 1_000_000 : Number(draft.pay.amount));
  const probed = forecast(ground, probe.engagement, periods);
  const movement = movementOf(question, paidMonths(probed, id));
  const aim = target ? { of: target.of, amount: Number(target.amount) } : null;
  const sought = aim && movement.months.length > 0 ? find(movement, aim, split) : null;
  const amount = target ? (sought?.amount ?? 0) : Number(draft.pay.amount);
  const laid = target ? layOut(question, amount) : probe;
  const months = target ? forecast(ground, laid.engagement, periods) : probed;
  const totals = effectOn(months);
  const billed = billedFor(totals.employerCost, split);
  const fee = Math.max(0, billed - totals.employerCost);
  const atEnd = withPay(laid.engagement, laid.end.atEnd);
  const found = amountsIn(laid.end.atEnd) ? forecastIfKnown(ground, atEnd, periods) : months;
  const ended = found ?? months;
  const lines = linesOfEffect(ground.registry, months);
  return {
    amount,
    direction: sought,
    totals,
    billed,
    fee,
    months: (draft.endsOn === null ? months : ended).map(monthFigures),
    effects: effectsOnOthers(months, id),
    findings: [
      ...unknownLater(touched, periods),
      ...(found ? [] : [endUnknown]),
      ...findingsOf(months, id),
    ],
    cliffs: movement.months.length > 0 ? cliffsNear(movement, amount) : [],
    end: {
      on: draft.endsOn ?? touched.at(-1)!.to,
      agreed: draft.endsOn !== null,
      items: laid.end.atEnd,
      totals: effectOn(ended),
    },
    hundred: whereHundredWent(lines, { fee }),
    withDays: laid.end.withDays,
    forecasts: months,
  };
}

/** Cost to be held: with what falls due at an agreed end; of an open end, the months looked at. */
export const costToHold = (it: Outlook): number =>
  Math.max(0, it.end.agreed ? it.end.totals.employerCost : it.totals.employerCost);

/** First and last day a draft needs to be looked at for. */
export const spanOf = (draft: Draft, openMonths: number): { from: string; to: string } => ({
  from: firstOfMonth(draft.startsOn),
  to: draft.endsOn ?? lastOfMonth(addMonths(draft.startsOn, openMonths - 1)),
});
