/** What stands against approving an engagement, or must be known before it is paid. */
import { addDays, addMonths, type Context, type Finding } from '@smart/law';
import type { Law } from '../facts.ts';
import { isShortKind, statusOf } from './10-status.ts';
import type { View } from './month.ts';
import type { Work } from './work.ts';

type Say = (code: string, severity: Finding['severity'], article: string, more?: More) => void;
type More = Pick<Partial<Finding>, 'params' | 'blocksIssuing'>;
const BLOCKS = { blocksIssuing: true } as const;

/** Short kinds last less than a month; each fixed term needs a reason that can be shown. */
function checkKind(context: Context<Law>, view: View, say: Say): void {
  const { kind, from, to, facts } = view;
  const long = isShortKind(view) && (to === null || addDays(to, 1) >= addMonths(from, 1));
  if (long) say('kind-does-not-fit', 'refuse', 'Law of 03/07/1978', { params: { kind } });
  if (to === null || from < context.period.from || from > context.period.to) return;
  if (statusOf(view) !== 'amateur' && facts.termReason === undefined)
    say('term-reason-missing', 'inform', 'Law of 03/07/1978 art. 10');
}

/** Article 1bis: an attestation of the arts commission, valid on the day the work begins. */
function checkAttestation({ person }: Context<Law>, view: View, say: Say): void {
  const { attestation, attestationTo } = person;
  const valid =
    (attestation ?? 'none') !== 'none' &&
    (attestationTo === undefined || attestationTo >= view.from);
  const article = 'Law of 27/06/1969 art. 1bis';
  if (!valid) say('attestation-missing', 'refuse', article, BLOCKS);
  say('arts-1bis-stopped', 'inform', article);
}

/** Days of the amateur arts allowance: so many a year, so many in a row. */
function checkAmateur({ values }: Context<Law>, view: View, say: Say): void {
  const days = view.pay.length + (view.facts.amateurDaysBefore ?? 0);
  const article = 'RD 28/11/1969 art. 17sexies';
  const { amateurDays, amateurRun } = values;
  if (days > amateurDays)
    say('amateur-days', 'refuse', article, { ...BLOCKS, params: { days, limit: amateurDays } });
  if (view.to !== null && addDays(view.from, amateurRun) <= view.to)
    say('amateur-run', 'warn', article, { params: { limit: amateurRun } });
}

export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements) {
    if (view.to === null && !isShortKind(view)) continue;
    const say: Say = (code, severity, article, more) =>
      context.find({ engagement: view.id, code, severity, article, ...more });
    checkKind(context, view, say);
    if (view.kind === 'arts-1bis') checkAttestation(context, view, say);
    if (statusOf(view) === 'amateur') checkAmateur(context, view, say);
  }
}

/** Students keep their reduced contribution for so many hours a year; above, not modelled. */
function checkStudent(context: Context<Law>, month: readonly Work[]): void {
  let minutes =
    (context.person.studentHoursElsewhere ?? 0) * 60 + context.counter('student-minutes');
  let student = false;
  for (const work of month)
    if (work.status === 'student') {
      minutes += work.minutes;
      student = true;
    }
  const { studentMinutes } = context.values;
  if (student) context.relyOn('nsso.student.hours');
  if (!student || minutes <= studentMinutes) return;
  context.find({
    code: 'not-modelled.student-hours',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'RD 28/11/1969 art. 17bis',
    params: { hours: Math.trunc(minutes / 60), limit: studentMinutes / 60 },
  });
}

/** Pay belongs to the month in which it is earned: tables of that month hold. */
function checkSpan(context: Context<Law>): void {
  for (const view of context.engagements)
    for (const { kind, from, id } of view.pay)
      if (
        from < context.period.from &&
        (kind === 'salary' || kind === 'day' || kind === 'lump-sum')
      )
        context.find({
          code: 'pay-spans-months',
          severity: 'warn',
          blocksIssuing: true,
          article: 'RD 17/01/2000',
          engagement: view.id,
          params: { id, from },
        });
}

/** An A1 on file that nobody recorded as the applicable legislation is a contradiction. */
export function checkInsurance(context: Context<Law>, month: readonly Work[]): void {
  checkStudent(context, month);
  checkSpan(context);
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'BE') return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'Regulation (EC) 883/2004 art. 11-13',
    params: { state: a1State },
  });
}
