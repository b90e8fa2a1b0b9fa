/**
 * Contributions of the month: base × rate, each rounded half-up to the cent; untaken leave at the
 * end is a settlement of its own (Orden art. 4, 30, 33; LGSS art. 127 bis, 151, DA 61).
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isArtistic, owesShortContract, planOf } from './10-status.ts';
import { checkInsurance } from './12-checks.ts';
import { type Base, bases } from './35-bases.ts';
import { addSolidarity } from './42-solidarity.ts';
import { checkLegislation } from './70-abroad.ts';
import type { RateShare, Values } from './parameters/derive.ts';

function add(sink: LineSink, { line, rate, on, why }: RateShare, item: Base): void {
  const base = item[on];
  const { leave } = item;
  const amount = share(base, rate) + (leave === 0 ? 0 : share(leave, rate));
  sink.add(line, item.view.id, amount, base + leave, rate, sink.explaining ? why : undefined);
}

/** The bases themselves, and why they differ from the pay. */
function addBases({ values }: Context<Law>, sink: LineSink, item: Base): void {
  const { maximum, minimumKeys, monthlyGroups } = values;
  const { view, cc, at, leave, pay, days } = item;
  const capped = cc < pay && !isArtistic(view);
  const message = cc > pay ? 'base-cc-floor' : 'base-cc';
  const { group } = view.facts;
  const at4 = Math.min(group, minimumKeys.length - 1) - 1;
  const key = minimumKeys[group > monthlyGroups ? minimumKeys.length - 1 : at4]!;
  const why = sink.explaining
    ? {
        message: isArtistic(view) ? 'base-cc-artist' : message,
        params: { pay, days },
        values: [key],
        ...(capped ? { cappedBy: { parameter: 'ss.base_max.monthly', amount: maximum } } : {}),
      }
    : undefined;
  sink.add('base-cc', view.id, cc + leave, undefined, undefined, why);
  const said = sink.explaining ? { params: { pay, days } } : undefined;
  sink.add('base-at', view.id, at + leave, undefined, undefined, said);
}

/** LGSS DA 61: premium of the company's activity, or of office work. */
function premiumOf(context: Context<Law>, { view }: Base): Values['premiums'][string] {
  const { premiums, premiumOwn } = context.values;
  const { cnae } = context.entity;
  const found = view.facts.officeWork
    ? premiums.office
    : (premiums[cnae] ?? premiums[cnae.slice(0, 1 + 1)]);
  if (found !== undefined) return found;
  context.relyOn('ss.atep.own');
  return premiumOwn ?? Object.values(premiums)[0]!;
}

function employerLines(context: Context<Law>, sink: LineSink, item: Base): void {
  const { view } = item;
  for (const row of planOf(context, view).employer)
    if (row.line !== 'fogasa' || !view.facts.workerMember) add(sink, row, item);
  const { it, ims } = premiumOf(context, item);
  add(sink, { line: 'at-it', rate: it, on: 'at' }, item);
  add(sink, { line: 'at-ims', rate: ims, on: 'at' }, item);
}

/** LGSS art. 151: so many daily contributions on the least base of group 8. */
export const shortContractCharge = (day: number, rate: number, contributions: number): number =>
  share(day * contributions, rate);

function shortContracts(context: Context<Law>, sink: LineSink): void {
  const { minimumDay, ccEmployer, shortContributions, shortUnderDays } = context.values;
  for (const view of context.engagements) {
    if (!owesShortContract(context, view)) continue;
    const amount = shortContractCharge(minimumDay, ccEmployer, shortContributions);
    const params = { days: shortUnderDays };
    sink.add('short-contract', view.id, amount, undefined, undefined, { params });
  }
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  checkInsurance(context);
  checkLegislation(context);
  const month = bases(context);
  for (const item of month) {
    const { indemnity } = item.sums;
    if (indemnity > 0) sink.add('end-indemnity', item.view.id, indemnity);
    addBases(context, sink, item);
    for (const row of planOf(context, item.view).employee) add(sink, row, item);
    employerLines(context, sink, item);
  }
  addSolidarity(context, sink, month);
  shortContracts(context, sink);
}
