/**
 * Contributions (SGB III–XI): five branches with the extra rate of the health fund, one ceiling for
 * all engagements of the month, the transition zone, irregular work with the ceiling of a month.
 *
 * Each amount is computed once for the month and spread over the engagements, so that several
 * engagements come to the same cent as one.
 */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { monthOfWork } from './10-status.ts';
import { checkInsurance } from './12-checks.ts';
import { oneOffContributions } from './41-one-off.ts';
import { levies } from './42-levies.ts';
import { smallContributions } from './43-small.ts';
import { midiContributions } from './44-midi.ts';
import { checkLegislation } from './70-abroad.ts';
import type { Item, Month } from './items.ts';
import { type Care, careOf, fundOf } from './person.ts';
import { type Bases, ceilings, spread, spreadOf } from './spread.ts';

/** A group of engagements with one set of rates. */
interface Group {
  readonly bases: Bases;
  readonly kvHalf: number;
  readonly hasUnemployment: boolean;
  readonly care: Care;
}

function health(context: Context<Law>, sink: LineSink, { bases, kvHalf, care }: Group): void {
  if (context.person.health === 'private') return;
  const { extraHalf } = fundOf(context);
  const { kv } = bases;
  const amount = share(kv.total, kvHalf);
  const extra = share(kv.total, extraHalf);
  spread(sink, kv, 'kv-an', amount, kvHalf);
  spread(sink, kv, 'kv-ag', amount, kvHalf);
  spread(sink, kv, 'kvz-an', extra, extraHalf);
  spread(sink, kv, 'kvz-ag', extra, extraHalf);
  spread(sink, kv, 'pv-an', share(kv.total, care.employee), care.employee);
  spread(sink, kv, 'pvz-an', share(kv.total, care.childless), care.childless);
  spread(sink, kv, 'pv-ag', share(kv.total, care.employer), care.employer);
}

function pension(context: Context<Law>, sink: LineSink, { bases, hasUnemployment }: Group): void {
  const { rvHalf, avHalf } = context.values;
  const { rv } = bases;
  if (context.person.pension !== 'exempt') {
    const amount = share(rv.total, rvHalf);
    spread(sink, rv, 'rv-an', amount, rvHalf);
    spread(sink, rv, 'rv-ag', amount, rvHalf);
  }
  if (!hasUnemployment) return;
  const amount = share(rv.total, avHalf);
  spread(sink, rv, 'av-an', amount, avHalf);
  spread(sink, rv, 'av-ag', amount, avHalf);
}

/** § 257 SGB V: half of a private premium, at most what the fund would get from the employer. */
function privateInsurance(context: Context<Law>, sink: LineSink, month: Month, base: number): void {
  const { values, person } = context;
  if (person.health !== 'private' || month.days === 0) return;
  const part = (cents = 0): number => proRata(cents, month.days, values.monthDays);
  const [kv, pv] = [part(person.privateHealth), part(person.privateCare)];
  const kvMost = share(base, values.kvHalf + values.kvAverageHalf);
  const pvMost = share(base, values.careHalf);
  const employer = Math.min(share(kv, HALF), kvMost) + Math.min(share(pv, HALF), pvMost);
  sink.add('pkv-ag', null, employer, kv + pv);
  sink.add('pkv-an', null, kv + pv - employer, kv + pv);
}

const HALF = 1_000_000 / (1 + 1);

const baseNotes = (sink: LineSink, { kv, rv }: Bases): void => {
  spread(sink, kv, 'kv-base', kv.total);
  spread(sink, rv, 'rv-base', rv.total);
};

/** The fully insured, all engagements together. */
function fullGroup(context: Context<Law>, sink: LineSink, month: Month): Bases | null {
  const items = month.full;
  if (items.length === 0) return null;
  const care = careOf(context, items[0]!.view.facts.land);
  const { kvCap, rvCap } = ceilings(context.values, month.days);
  if (month.midi !== null) {
    const pay = spreadOf(
      items,
      Number.MAX_SAFE_INTEGER,
      ({ current, special }) => current + special,
    );
    midiContributions(context, sink, pay, month.midi, care);
    return { kv: pay, rv: pay };
  }
  const bases = { kv: spreadOf(items, kvCap), rv: spreadOf(items, rvCap) };
  baseNotes(sink, bases);
  const group = { bases, kvHalf: context.values.kvHalf, hasUnemployment: true, care };
  health(context, sink, group);
  pension(context, sink, group);
  privateInsurance(context, sink, month, bases.kv.total);
  return bases;
}

/** § 232 SGB V, § 163 Abs 1 SGB VI: irregular work has the ceiling of a whole month. */
function irregularGroup(
  context: Context<Law>,
  sink: LineSink,
  items: readonly Item[],
  used: Bases | null,
): Bases | null {
  if (items.length === 0) return null;
  const { values } = context;
  const [first] = items;
  const bases = {
    kv: spreadOf(items, Math.max(0, values.kvMonth - (used?.kv.total ?? 0))),
    rv: spreadOf(items, Math.max(0, values.rvMonth - (used?.rv.total ?? 0))),
  };
  baseNotes(sink, bases);
  const { sickPayElection, land } = first!.view.facts;
  const kvHalf = sickPayElection ? values.kvHalf : values.kvReducedHalf;
  const group = { bases, kvHalf, hasUnemployment: false, care: careOf(context, land) };
  health(context, sink, group);
  pension(context, sink, group);
  return bases;
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  checkInsurance(context);
  checkLegislation(context);
  const month = monthOfWork(context);
  const full = fullGroup(context, sink, month);
  const other = irregularGroup(context, sink, month.irregular, full);
  oneOffContributions(context, sink, month, { full, other });
  levies(context, sink, month, { full, other });
  smallContributions(context, sink, month);
}
