/** What stands against approving an engagement, or must be known before it is paid. */
import { type Context, daysInclusive, minDate, monthOf, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { checkLegislation } from './70-abroad.ts';
import { isFixedTerm, isIntermittent, isUnderMonths, type View } from './month.ts';

/** LAS: an end where the kind needs one; särskild visstid becomes permanent after its limit. */
function checkKind(context: Context<Law>, view: View): void {
  const { kind, from, to, facts, id } = view;
  if (kind === 'tillsvidare') return;
  if (to === null)
    context.find({
      code: 'end-missing',
      severity: 'refuse',
      article: '4, 5 §§ LAS',
      engagement: id,
      params: { kind },
    });
  if (!isFixedTerm(view) && !isIntermittent(view)) return;
  const { period, values } = context;
  const days =
    daysInclusive(from, to === null ? period.to : minDate(to, period.to)) +
    (facts.previousFixedDays ?? 0);
  const months = values.fixedMonths;
  // The days of the calendar year stand for the twelve months of the law.
  const year = daysInclusive(`${yearOf(from)}-01-01`, `${yearOf(from)}-12-31`);
  if (days * 12 <= months * year) return;
  context.find({
    code: 'becomes-permanent',
    severity: 'warn',
    article: '5 a § LAS',
    engagement: id,
    params: { days, months },
  });
}

/** Holiday pay of short work is paid with it, or stands apart inside the pay. */
function checkLeave(context: Context<Law>, view: View): void {
  const { facts, id: engagement } = view;
  const byAssignment = isIntermittent(view);
  const months = context.values.leaveIncludedMonths;
  if (facts.leaveIncluded && !byAssignment && !isUnderMonths(view, months))
    context.find({
      code: 'leave-cannot-be-included',
      severity: 'refuse',
      article: '5, 30 §§ SemL',
      engagement,
      params: { months },
    });
  const say = { severity: 'warn', engagement } as const;
  if (!byAssignment && facts.weeklyHours === undefined)
    context.find({ code: 'weekly-hours-missing', article: '6 c § LAS', ...say });
  if (!byAssignment || view.pay.length === 0 || facts.leaveIncluded) return;
  if (!view.pay.some(({ kind }) => kind === 'leave-compensation'))
    context.find({ code: 'holiday-pay-missing', article: '28, 30 §§ SemL', ...say });
}

export function checkContracts(context: Context<Law>): void {
  const { person, engagements } = context;
  if (person.fSkatt)
    context.find({
      code: 'has-f-skatt',
      severity: 'refuse',
      blocksIssuing: true,
      article: '2 kap. 5 § SAL; 10 kap. 11 § SFL',
      path: 'person.fSkatt',
    });
  for (const view of engagements) {
    checkKind(context, view);
    checkLeave(context, view);
  }
}

/** Pay counts in the month it is paid out: the first run of a month must pay within it. */
function checkPayMonth(context: Context<Law>): void {
  const { period, paidOn, input, values } = context;
  if (input.issued.length > 0 || (paidOn >= period.from && paidOn <= period.to)) return;
  const isOtherYear = yearOf(paidOn) !== yearOf(period.from);
  const isOtherLaw =
    !isOtherYear && (context.valuesOn(paidOn).youth === null) !== (values.youth === null);
  context.find({
    code: 'paid-in-other-month',
    severity: 'warn',
    blocksIssuing: isOtherYear || isOtherLaw,
    article: '26 kap. 10 § SFL; 2 kap. 24 § SAL',
    params: { paidOn, month: monthOf(period.from) },
  });
}

/** Social security: what must be known to say which contributions are due. */
export function checkInsurance(context: Context<Law>): void {
  checkLegislation(context);
  checkPayMonth(context);
  if (context.person.birthDate !== undefined) return;
  context.find({
    code: 'birth-date-missing',
    severity: 'warn',
    blocksIssuing: true,
    path: 'person.birthDate',
  });
}
