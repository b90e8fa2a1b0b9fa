/**
 * Dated obligations: afiliación (alta, baja), contract and end at the employment service, monthly
 * bases (RNT) and payment (RLC), and the tax forms; each with the data the authority asks for.
 */
import { addDays, addMonths, type Context, type Duty, lastOfMonth } from '@smart/law';
import type { Law } from '../facts.ts';
import { isFixedTerm } from './10-status.ts';
import { type Base, bases } from './35-bases.ts';
import { payment, taxDuties } from './82-tax-forms.ts';
import { contractData, registeredRuns, workingDaysAfter } from './contract-data.ts';
import { lines, paidTo } from './lines.ts';
import type { View } from './month.ts';

const byDate = { timing: 'by-date', period: null } as const;

const within = ({ period }: Context<Law>, date: string): boolean =>
  date >= period.from && date <= period.to;

/** RD 84/1996 art. 32: before work starts, at most sixty days ahead; artists for their days. */
function registration(context: Context<Law>, view: View): Duty[] {
  const { id, to, pay } = view;
  const of = { recipient: 'tgss', period: null, engagement: id } as const;
  const found: Duty[] = [];
  for (const [start, end] of registeredRuns(view)) {
    const data = { ...contractData(context, view), start };
    const earliest = addDays(start, -context.values.startWindow);
    if (within(context, start))
      found.push({
        ...{ kind: 'start-declaration', due: start, timing: 'before-start', ...of },
        ...{ article: 'RD 84/1996 art. 32.3.1.º', data: { ...data, earliest } },
      });
    if (!within(context, end)) continue;
    const leave = pay.find(({ kind }) => kind === 'leave-compensation')?.facts?.days ?? 0;
    const reason = end === to && isFixedTerm(view) ? 'end-of-term' : null;
    const { ccc, naf, nif } = contractData(context, view);
    found.push({
      ...{ kind: 'end-declaration', timing: 'by-date', ...of },
      due: addDays(end, context.valuesOn(end).endDays),
      article: 'RD 84/1996 art. 32.3.2.º',
      data: { ccc, naf, nif, end, reason, untakenLeaveDays: end === to ? leave : 0 },
    });
  }
  return found;
}

/** ET art. 8.3: the contract is notified; LGSS art. 299: its end is certified. */
function employmentService(context: Context<Law>, view: View): Duty[] {
  const { id, from, to, facts } = view;
  const { contractDays, certificateDays } = context.values;
  const of = { recipient: 'sepe', engagement: id, ...byDate } as const;
  const data = contractData(context, view);
  const found: Duty[] = [];
  if (within(context, from)) {
    const due = workingDaysAfter(from, contractDays, facts.region);
    found.push({ kind: 'contract-registration', due, article: 'ET art. 8.3', data, ...of });
  }
  if (to === null || !within(context, to)) return found;
  const sums = { baseCc: context.amountOf('base-cc', id), baseAt: context.amountOf('base-at', id) };
  found.push({
    ...{ kind: 'company-certificate', due: addDays(to, certificateDays), ...of },
    ...{ article: 'LGSS art. 299; RD 625/1985 art. 27', data: { ...data, ...sums } },
  });
  return found;
}

const SOCIAL = lines.filter(({ recipient }) => recipient === 'tgss').map(({ id }) => id);

/** RNT: bases and contributions of the month, by engagement. */
function basesReport(context: Context<Law>, { view, days, pay }: Base, due: string): Duty {
  const { person, entity, period } = context;
  const data: Record<string, unknown> = {
    ...{ ccc: entity.ccc ?? null, naf: person.naf ?? null, nif: person.nif ?? null },
    ...{ group: view.facts.group, days, pay, kind: view.kind },
  };
  for (const line of SOCIAL) {
    const cents = context.amountOf(line, view.id);
    if (cents !== 0) data[line] = cents;
  }
  return {
    ...{ kind: 'bases-report', due, timing: 'by-date', recipient: 'tgss', engagement: view.id },
    ...{ period, article: 'LGSS art. 22, 29; RD 1415/2004', data },
  };
}

export function duties(context: Context<Law>): readonly Duty[] {
  const { period, values, roles, engagements } = context;
  const found: Duty[] = [];
  if (roles.social) {
    const due = lastOfMonth(addMonths(period.from, values.contributionsMonths));
    for (const view of engagements) found.push(...registration(context, view));
    for (const view of engagements) found.push(...employmentService(context, view));
    for (const item of bases(context)) found.push(basesReport(context, item, due));
    const article = 'LGSS art. 29; RD 1415/2004 art. 56';
    found.push(...payment(context, 'pay-contributions', 'tgss', paidTo('tgss'), due, article));
  }
  if (roles.tax) found.push(...taxDuties(context));
  return found;
}
