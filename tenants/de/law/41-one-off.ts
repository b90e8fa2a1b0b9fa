/**
 * One-off pay (§ 23a SGB IV): liable up to what the ceilings of the year so far have left. Pay of
 * January to March that breaks them belongs to the year before; that is not modelled.
 */
import { type Context, type LineSink, monthOf, proRata, share, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Item, Month } from './items.ts';
import { careOf, fundOf } from './person.ts';
import { type Bases, type Groups, type Spread, spread, spreadOf } from './spread.ts';

const specialPay = ({ special }: Item): number => special;

/** Base charged on current pay of the month. */
const charged = (branch: keyof Bases, { full, other }: Groups): number =>
  (full?.[branch].total ?? 0) + (other?.[branch].total ?? 0);

/** Insurance days of the month that count towards the year's ceilings. */
const daysOf = (context: Context<Law>, month: Month, { other }: Groups): number =>
  other === null ? month.days : context.values.monthDays;

function lines(context: Context<Law>, sink: LineSink, items: readonly Item[], bases: Bases): void {
  const { values, person } = context;
  const { kv, rv } = bases;
  const both = (by: Spread, id: string, rate: number): void => {
    const amount = share(by.total, rate);
    spread(sink, by, `${id}-an-ez`, amount, rate);
    spread(sink, by, `${id}-ag-ez`, amount, rate);
  };
  if (person.health === 'statutory') {
    const [first] = items;
    const { sickPayElection, land } = first!.view.facts;
    const isReduced = first!.form === 'irregular' && !sickPayElection;
    const care = careOf(context, land);
    both(kv, 'kv', isReduced ? values.kvReducedHalf : values.kvHalf);
    both(kv, 'kvz', fundOf(context).extraHalf);
    spread(sink, kv, 'pv-an-ez', share(kv.total, care.employee), care.employee);
    spread(sink, kv, 'pvz-an-ez', share(kv.total, care.childless), care.childless);
    spread(sink, kv, 'pv-ag-ez', share(kv.total, care.employer), care.employer);
  }
  if (person.pension !== 'exempt') both(rv, 'rv', values.rvHalf);
  if (items.some(({ form }) => form === 'full')) both(rv, 'av', values.avHalf);
}

/** § 23a Abs 4: who was employed before and breaks a ceiling by March belongs to last year. */
function checkMarch(context: Context<Law>, items: readonly Item[], isCut: boolean): void {
  const { period, values } = context;
  if (!isCut || monthOf(period.from) > values.marchClause) return;
  if (items.every(({ view }) => yearOf(view.from) === yearOf(period.from))) return;
  context.find({
    code: 'not-modelled.march-clause',
    severity: 'warn',
    blocksIssuing: true,
    article: '§ 23a Abs 4 SGB IV',
  });
}

function oneOff(context: Context<Law>, sink: LineSink, items: readonly Item[], rooms: Bases) {
  spread(sink, rooms.kv, 'kv-base-ez', rooms.kv.total);
  spread(sink, rooms.rv, 'rv-base-ez', rooms.rv.total);
  lines(context, sink, items, rooms);
  checkMarch(context, items, rooms.kv.cap !== null || rooms.rv.cap !== null);
}

const NOTHING: readonly Item[] = [];

/** In the transition zone one-off pay is part of its bases. */
function oneOffItems({ items, irregular, midi }: Month): readonly Item[] {
  if (items.every(({ special }) => special === 0)) return NOTHING;
  const open = midi === null ? items : irregular;
  return open.filter(
    ({ form, special }) => special > 0 && (form === 'full' || form === 'irregular'),
  );
}

export function oneOffContributions(
  context: Context<Law>,
  sink: LineSink,
  month: Month,
  groups: Groups,
): void {
  const { values } = context;
  const days = daysOf(context, month, groups);
  const soFar = context.counter('sv-days') + days;
  const kv = charged('kv', groups);
  const rv = charged('rv', groups);
  let kvOneOff = 0;
  let rvOneOff = 0;
  const items = oneOffItems(month);
  if (items.length > 0) {
    const room = (year: number, counter: string, now: number): number =>
      Math.max(0, proRata(year, soFar, values.yearDays) - context.counter(counter) - now);
    const rooms = {
      kv: spreadOf(items, room(values.kvYear, 'kv-base', kv), specialPay),
      rv: spreadOf(items, room(values.rvYear, 'rv-base', rv), specialPay),
    };
    oneOff(context, sink, items, rooms);
    kvOneOff = rooms.kv.total;
    rvOneOff = rooms.rv.total;
  }
  if (days === 0) return;
  context.count('sv-days', days);
  context.count('kv-base', kv + kvOneOff);
  context.count('rv-base', rv + rvOneOff);
}
