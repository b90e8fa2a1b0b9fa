/**
 * Dated obligations: reports to social insurance (DEÜV), statement of contributions, wage tax
 * return, payments, yearly papers; each with the data the authority asks for.
 */
import { addDays, type Context, type Duty, lastOfMonth, monthOf, yearOf } from '@smart/law';
import type { Law } from '../facts.ts';
import { lastBankDay } from '../holidays.ts';
import { monthOfWork } from './10-status.ts';
import { taxDuties, taxQuery } from './81-tax-duties.ts';
import { sums, whole } from './duty-sums.ts';
import type { Item } from './items.ts';
import { isLastMonth } from './month.ts';
import { reportData } from './reporting-codes.ts';

type Payee = 'krankenkasse' | 'minijob-zentrale';

/** Who collects for the engagement; nobody for a free contract. */
const collectorOf = ({ form }: Item): Payee | null =>
  form === 'free'
    ? null
    : form === 'mini' || form === 'short'
      ? 'minijob-zentrale'
      : 'krankenkasse';

/** §§ 6, 8 DEÜV: start and end with the next payroll, within six weeks; at once where listed. */
function registrations(context: Context<Law>, item: Item): Duty[] {
  const recipient = collectorOf(item);
  if (recipient === null) return [];
  const { period, values, entity } = context;
  const { from, to, id } = item.view;
  const within = (date: string | null): date is string =>
    date !== null && date >= period.from && date <= period.to;
  const shared = {
    recipient,
    engagement: id,
    period: null,
    data: reportData(context, item),
  } as const;
  const found: Duty[] = [];
  if (within(from) && entity.immediateReport)
    found.push({
      ...shared,
      kind: 'sofortmeldung',
      due: from,
      timing: 'before-start',
      article: '§ 28a Abs 4 SGB IV',
    });
  if (within(from))
    found.push({
      ...shared,
      kind: 'anmeldung',
      due: addDays(from, values.registrationDays),
      timing: 'by-date',
      article: '§ 6 DEÜV',
    });
  if (within(to))
    found.push({
      ...shared,
      kind: 'abmeldung',
      due: addDays(to, values.deregistrationDays),
      timing: 'by-date',
      article: '§ 8 DEÜV',
    });
  return found;
}

/** § 23 SGB IV: third-last bank day of the month itself; the statement two bank days earlier. */
function socialPayments(context: Context<Law>): Duty[] {
  const { period, values } = context;
  const due = lastBankDay(period.to, values.contributionsDue);
  const statement = lastBankDay(period.to, values.statementDue);
  return (['krankenkasse', 'minijob-zentrale'] as const).flatMap((recipient): Duty[] => {
    const [amount, data] = sums(context, recipient);
    if (amount === 0) return [];
    const shared = { ...whole, recipient, period, amount, data };
    return [
      { ...shared, kind: 'beitragsnachweis', due: statement, article: '§ 28f Abs 3 SGB IV' },
      { ...shared, kind: 'pay-contributions', due, article: '§ 23 Abs 1 SGB IV' },
    ];
  });
}

/** Yearly papers, once nothing follows in the year. */
function yearly(context: Context<Law>, items: readonly Item[]): Duty[] {
  const { period, values } = context;
  const { yearlyReport, accidentReturn, artistsReturn, certificateMonth } = values;
  const year = yearOf(period.from) + 1;
  const on = ({ month, day }: { readonly month: number; readonly day: number }): string =>
    `${year}-${String(month).padStart(1 + 1, '0')}-${String(day).padStart(1 + 1, '0')}`;
  const isDecember = monthOf(period.from) === 12;
  const isEmployed = items.some(({ form }) => form !== 'free');
  const certificate = lastOfMonth(on({ month: certificateMonth, day: 1 }));
  const [insurance] = items.flatMap((item) => collectorOf(item) ?? []);
  const rows: readonly (readonly [boolean, string, string, string, string])[] = [
    [isDecember && isEmployed, 'jahresmeldung', insurance ?? '', '§ 10 DEÜV', on(yearlyReport)],
    [
      isEmployed && isLastMonth(context),
      'lohnsteuerbescheinigung',
      'finanzamt',
      '§ 41b EStG',
      certificate,
    ],
    [
      isDecember && isEmployed,
      'lohnnachweis',
      'berufsgenossenschaft',
      '§ 165 SGB VII',
      on(accidentReturn),
    ],
    [
      isDecember && context.entity.artistsLevy,
      'ksa-meldung',
      'ksk',
      '§ 27 KSVG',
      on(artistsReturn),
    ],
  ];
  return rows.flatMap(([isDue, kind, recipient, article, due]): Duty[] =>
    isDue ? [{ kind, recipient, article, due, period, data: {}, ...whole }] : [],
  );
}

export function duties(context: Context<Law>): readonly Duty[] {
  const { social, tax } = context.roles;
  const { items } = monthOfWork(context);
  return [
    ...(social ? items.flatMap((item) => registrations(context, item)) : []),
    ...(tax ? items.flatMap((item) => taxQuery(context, item)) : []),
    ...(social ? socialPayments(context) : []),
    ...(tax ? taxDuties(context) : []),
    ...yearly(context, items),
  ];
}
