/**
 * Social security contributions (law of 27 June 1969, law of 29 June 1981): base × rate, rounded
 * half-up to the cent a line; the work bonus and the special contribution look at the month of all
 * engagements together, the employer's ceiling and reductions at the quarter.
 */
import { type Context, type LineSink, proRata, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isOrdinary } from './10-status.ts';
import { checkInsurance } from './12-checks.ts';
import { addBonus } from './41-work-bonus.ts';
import { employerContributions } from './42-employer.ts';
import { addSpecialContribution } from './44-special-contribution.ts';
import { addReductions } from './45-quarter.ts';
import { amateurAllowance } from './46-amateur.ts';
import { keepIf, type Work, workOfMonth } from './work.ts';

/** Employee's share on current pay. */
function onCurrent({ values }: Context<Law>, sink: LineSink, { view, base }: Work): void {
  const { employeeRate } = values;
  sink.add('nsso', view.id, share(base, employeeRate), base, employeeRate);
}

/** Premiums and simple holiday pay in full; of double holiday pay only a share is retained on. */
function onSpecial(context: Context<Law>, sink: LineSink, { view, pay, baseSpecial }: Work): void {
  if (baseSpecial + pay.double + pay.exitDouble === 0) return;
  const { employeeRate, doubleRetention, exitRetention } = context.values;
  if (baseSpecial > 0) {
    const amount = share(baseSpecial, employeeRate);
    sink.add('nsso-special', view.id, amount, baseSpecial, employeeRate);
  }
  const retain = (paid: number, { part, of }: { part: number; of: number }, key: string): void => {
    if (paid === 0) return;
    context.relyOn(key);
    const base = proRata(paid, part, of);
    sink.add('nsso-double', view.id, share(base, employeeRate), base, employeeRate);
  };
  retain(pay.double, doubleRetention, 'holiday.double.retention');
  retain(pay.exitDouble, exitRetention, 'holiday.exit.retention');
}

/** Students within their hours: a solidarity contribution on both sides. */
function ofStudent({ values }: Context<Law>, sink: LineSink, { view, pay }: Work): void {
  const base = pay.current + pay.premium;
  const { studentEmployee, studentEmployer } = values;
  sink.add('student-employee', view.id, share(base, studentEmployee), base, studentEmployee);
  sink.add('student-employer', view.id, share(base, studentEmployer), base, studentEmployer);
}

/** Running totals of the month's hours and days. */
function countHours(context: Context<Law>, month: readonly Work[]): void {
  let student = 0;
  for (const work of month) if (work.status === 'student') student += work.minutes;
  if (student > 0) context.count('student-minutes', student);
}

export function contributions(context: Context<Law>, sink: LineSink): void {
  const month = workOfMonth(context);
  checkInsurance(context, month);
  for (const work of month) {
    if (work.status === 'student') ofStudent(context, sink, work);
    else if (work.status === 'amateur') amateurAllowance(context, sink, work);
    else {
      onCurrent(context, sink, work);
      onSpecial(context, sink, work);
    }
  }
  countHours(context, month);
  const ordinary = keepIf(month, isOrdinary);
  if (ordinary.length === 0) return;
  addBonus(context, sink, ordinary);
  addSpecialContribution(context, sink, ordinary);
  employerContributions(context, sink, ordinary);
  addReductions(context, sink, ordinary);
}
