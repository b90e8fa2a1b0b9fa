/** What stands against a contract or its insurance, or must be known first. */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Insured } from './10-status.ts';
import { ageOn, coversMonth, isFpls, isIntermittent, isOccasional, type View } from './month.ts';
import { calledMinutes } from './pay.ts';
import { block, inform, refuse, warn } from './say.ts';

const ON_CALL = 'art. 13 D.Lgs. 81/2015';
const PERFORMERS = 'D.Lgs. 182/1997';

/** By age, or a case of the agreement or of the list; 400 days, not for performers. */
function checkIntermittent(context: Context<Law>, view: View): void {
  const { values, person, period } = context;
  const { intermittentCase, daysInThreeYears = 0 } = view.facts;
  const limits = { under: values.ageUnder, endsBy: values.ageEndsBy, over: values.ageOver };
  const age = ageOn(person.birthDate, period.to);
  const atStart = ageOn(person.birthDate, view.from);
  const young = atStart !== null && atStart < limits.under && age! < limits.endsBy;
  const fits = young || (age !== null && age > limits.over);
  const engagement = view.id;
  if (!fits && (intermittentCase === undefined || intermittentCase === 'age'))
    refuse(context, 'intermittent-no-case', ON_CALL, { engagement, params: limits });
  const limit = values.intermittentDays;
  const params = { days: daysInThreeYears, limit };
  if (!isFpls(view) && daysInThreeYears > limit)
    refuse(context, 'intermittent-too-many-days', ON_CALL, { engagement, params });
}

/** Labour law: contracts. */
export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements) {
    const engagement = view.id;
    if (view.pay.some((item) => item.kind === 'day' && item.from !== item.to))
      refuse(context, 'day-pay-needs-a-day', PERFORMERS, { engagement });
    if (isFpls(view) && view.facts.profession === undefined)
      warn(context, 'profession-missing', PERFORMERS, { engagement });
    if (isIntermittent(view)) checkIntermittent(context, view);
  }
  if (context.input.person.socialSecurity.length === 0 || context.roles.social) return;
  if (context.engagements.some((view) => !isOccasional(view) && !view.facts.allIn))
    block(context, 'not-modelled.tfr-insured-abroad', 'art. 2120 c.c.');
}

/** Whether the least base is known: it depends on hours that nobody stated. */
function checkFloor(context: Context<Law>, item: Insured): void {
  const { view, pay, floor } = item;
  const engagement = view.id;
  const article = 'art. 1 D.L. 338/1989';
  const full = context.values.floorDay * item.days;
  if (pay.current <= 0 || item.fpls || pay.current >= full) return;
  const path = 'facts.weeklyHours';
  if (isIntermittent(view) ? calledMinutes(view) === 0 : view.facts.weeklyHours === undefined)
    block(context, 'hours-missing', article, { engagement, path });
  else if (pay.current < floor)
    inform(context, 'base-raised', article, { engagement, params: { pay: pay.current, floor } });
}

/** Social security: what must be known to compute a base. */
export function checkInsurance(context: Context<Law>, month: readonly Insured[]): void {
  let cut = false;
  for (const item of month) {
    const { view, days } = item;
    cut ||= item.base !== item.pensionable;
    checkFloor(context, item);
    const lump = view.pay.some(({ kind, facts }) => kind === 'lump-sum' && !facts?.days);
    const params = { days };
    if (item.fpls && lump && !coversMonth(context, view))
      inform(context, 'paid-days-assumed', PERFORMERS, { engagement: view.id, params });
  }
  if (!cut || context.person.insuredBefore1996 !== undefined) return;
  const path = 'person.insuredBefore1996';
  const params = { limit: context.values.ceiling };
  block(context, 'insurance-start-missing', 'art. 2 c. 18 L. 335/1995', { path, params });
}
