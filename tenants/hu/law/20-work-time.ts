/** Limits of work time and rest (Mt. 92., 99., 103–109. §), all engagements together. */
import { addDays, type Context, type Finding, type IsoDate, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { isWorkingDay } from './calendar.ts';
import { isEmployment } from './kinds.ts';
import { minutesByDay, type Week, weeksOf } from './work-days.ts';

type Say = (
  code: string,
  severity: Finding['severity'],
  article: string,
  params: Finding['params'],
) => void;

function checkDay({ values }: Context<Law>, say: Say, date: IsoDate, minutes: number): void {
  const { maximumDay, normalDay, restDay, breakAfter } = values;
  if (minutes > maximumDay)
    say('day-too-long', 'refuse', 'Mt. 99. § (1)', { date, minutes, limit: maximumDay });
  else if (minutes > normalDay)
    say('overtime-day', 'inform', 'Mt. 107. §', { date, minutes, limit: normalDay });
  if (minutes > 24 * 60 - restDay)
    say('rest-too-short', 'refuse', 'Mt. 104. §', { date, hours: restDay / 60 });
  if (minutes > breakAfter) say('break-due', 'inform', 'Mt. 103. §', { date });
}

function checkWeek({ values }: Context<Law>, say: Say, monday: IsoDate, week: Week): void {
  const { maximumWeek, normalWeek } = values;
  const { minutes } = week;
  if (minutes > maximumWeek)
    say('week-too-long', 'refuse', 'Mt. 99. § (1)', { monday, minutes, limit: maximumWeek });
  else if (minutes > normalWeek)
    say('overtime-week', 'inform', 'Mt. 107. §', { monday, minutes, limit: normalWeek });
  if (week.days === 7) say('weekly-rest-missing', 'refuse', 'Mt. 105. §', { monday });
}

/** Hours beyond the week of forty, of the known days of the year. */
function checkYear(context: Context<Law>, say: Say, weeks: ReadonlyMap<IsoDate, Week>): void {
  const { values, engagements, period } = context;
  let minutes = 0;
  for (const [monday, week] of weeks)
    if (yearOf(monday) === yearOf(period.to) && monday <= period.to)
      minutes += Math.max(0, week.minutes - values.normalWeek);
  const agreed = engagements.some(({ facts }) => facts.overtimeAgreed);
  const byAgreement = engagements.some((view) => view.facts.collectiveAgreement !== undefined);
  const { overtimeAgreed, overtimeCollective, overtimeLaw } = values;
  const limit = agreed ? overtimeAgreed : byAgreement ? overtimeCollective : overtimeLaw;
  if (minutes > limit * 60)
    say('overtime-year', 'refuse', 'Mt. 109., 135. §', { hours: Math.trunc(minutes / 60), limit });
}

export function checkWorkTime(context: Context<Law>): void {
  const { engagements } = context;
  if (!engagements.some((one) => one.input.days.length > 0 && isEmployment(one))) return;
  const days = minutesByDay(context);
  const { from, to } = context.period;
  const say: Say = (code, severity, article, params) =>
    context.find({ code, severity, article, params });
  for (const [date, minutes] of days) {
    if (date < from || date > to) continue;
    checkDay(context, say, date, minutes);
    if (!isWorkingDay(context, date))
      say('supplement-not-computed', 'warn', 'Mt. 139–143. §', { date });
  }
  const weeks = weeksOf(days);
  for (const [monday, week] of weeks)
    if (addDays(monday, 7) > from && monday <= to) checkWeek(context, say, monday, week);
  checkYear(context, say, weeks);
}
