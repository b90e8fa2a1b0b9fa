/** Payments to authorities and funds, by the day of the next month each asks for. */
import { addDays, addMonths, type Duty, firstOfMonth } from '@smart/law';
import { paidTo } from './lines.ts';
import type { Ctx } from './month.ts';

/** A day of the month after the period. */
export const dayAfter = ({ period }: Ctx, day: number): string =>
  addDays(firstOfMonth(addMonths(period.from, 1)), day - 1);

/** Employers of a certain size declare and pay earlier. */
export const isLarge = ({ entity, values }: Ctx): boolean =>
  (entity.headcount ?? 0) >= values.dsn.from;

/** What each recipient is due from this month, with the lines behind it. */
export function payments(context: Ctx): Duty[] {
  const { dsn, pasDue, pensionDue, spectacleDue } = context.values;
  const large = isLarge(context);
  const payees = [
    ['pay-urssaf', 'urssaf', 'R243-6 CSS', large ? dsn.large : dsn.small],
    ['pay-pas', 'dgfip', '1671 CGI', large ? pasDue.large : pasDue.small],
    ['pay-pension', 'agirc-arrco', 'ANI 17/11/2017', pensionDue],
    ['pay-france-travail', 'france-travail', 'annexes 8 et 10', spectacleDue],
    ['pay-leave-fund', 'conges-spectacles', 'D7121-37 CT', spectacleDue],
    ['pay-afdas', 'afdas', 'Accord du 25/09/2014', spectacleDue],
    ['pay-insurer', 'assureur', 'L911-7 CSS', dsn.small],
    ['pay-housing', 'action-logement', 'L313-1 CCH', dsn.small],
  ] as const;
  return payees.flatMap(([kind, recipient, article, day]): Duty[] => {
    const data: Record<string, number> = {};
    let amount = 0;
    for (const line of paidTo(recipient)) {
      const cents = context.amountOf(line);
      if (cents !== 0) data[line] = cents;
      amount += cents;
    }
    if (amount === 0) return [];
    const due = dayAfter(context, day);
    const period = context.period;
    return [{ kind, recipient, article, due, period, amount, data, ...BY_DATE }];
  });
}

const BY_DATE = { timing: 'by-date', engagement: null } as const;
