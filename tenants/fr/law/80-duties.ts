/**
 * Dated obligations: the declaration before hiring (DPAE), the monthly DSN and the payments that go
 * with it, the end of a contract, and what France Travail spectacle asks for; with their data.
 */
import { addDays, type Duty } from '@smart/law';
import { countedMinutes, isSpectacle } from './10-status.ts';
import { dayAfter, isLarge, payments } from './82-payments.ts';
import { type Ctx, isInPeriod, type View, workDaysOf } from './month.ts';

/** Who is declared, and by whom: the core of every declaration. */
const parties = ({ person, entity }: Ctx) => ({
  siret: entity.siret ?? null,
  naf: entity.naf ?? null,
  nir: person.nir ?? null,
  birthDate: person.birthDate ?? null,
});

/** Contract data of DPAE and DSN block S21.G00.40. */
const contractOf = ({ kind, from, to, facts }: View) => ({
  kind,
  start: from,
  end: to,
  cadre: facts.cadre,
  occupation: facts.occupation ?? null,
  weeklyHours: facts.weeklyHours,
  collectiveAgreement: facts.collectiveAgreement ?? null,
});

/** R1221-1 ff CT: accepted before the first hour, at the earliest eight days before. */
function startDeclaration(context: Ctx, view: View): Duty[] {
  if (!isInPeriod(context, view.from)) return [];
  const first = view.days.find(({ date }) => date === view.from);
  return [
    {
      kind: 'dpae',
      due: view.from,
      timing: 'before-start',
      recipient: 'urssaf',
      engagement: view.id,
      period: null,
      article: 'L1221-10, R1221-1 CT',
      data: {
        ...parties(context),
        ...contractOf(view),
        startHour: null,
        firstDayMinutes: first?.minutes ?? null,
        earliest: addDays(view.from, -context.values.dpaeEarliest),
        occupationalHealthService: null,
      },
    },
  ];
}

/** R1234-9 CT, R133-14 CSS: the end is an event of its own in the DSN. */
function endDeclaration(context: Ctx, view: View): Duty[] {
  const { to, id } = view;
  if (to === null || !isInPeriod(context, to)) return [];
  const due = addDays(to, context.values.dsn.eventDays);
  const data = { ...parties(context), ...contractOf(view), reason: null, lastDayWorked: to };
  const common = { timing: 'by-date', engagement: id, period: context.period } as const;
  const end: Duty = {
    ...{ kind: 'dsn-end', due, recipient: 'france-travail', data, ...common },
    article: 'R1234-9 CT; R133-14 CSS',
  };
  return [end];
}

/** Annexes 8 and 10: the monthly certificate (AEM) beside the DSN. */
function certificate(context: Ctx, view: View): Duty[] {
  if (!isSpectacle(view)) return [];
  const { id, facts } = view;
  const sum = (line: string): number => context.amountOf(line, id);
  return [
    {
      kind: 'aem',
      due: dayAfter(context, context.values.spectacleDue),
      timing: 'by-date',
      recipient: 'france-travail',
      engagement: id,
      period: context.period,
      article: 'R5422-8 CT; annexes 8 et 10',
      data: {
        ...parties(context),
        ...contractOf(view),
        objectNumber: facts.objectNumber ?? null,
        leaveFundNumber: facts.leaveFundNumber ?? null,
        licence: context.entity.licence ?? null,
        workDays: workDaysOf(context, view),
        minutes: countedMinutes(context, view),
        gross: sum('salary') + sum('day-pay') + sum('lump-sum') + sum('bonus'),
        contributions: sum('chs-ee') + sum('ch-spectacle') + sum('chs') + sum('ch-majoration'),
      },
    },
  ];
}

/** R243-6 CSS: one DSN a month for all bodies but France Travail spectacle. */
function monthly(context: Ctx): Duty[] {
  const { dsn } = context.values;
  if (context.engagements.length === 0) return [];
  const engagements = context.engagements.map((view) => ({
    id: view.id,
    ...contractOf(view),
    base: context.amountOf('ceiling-base', view.id),
    csgBase: context.amountOf('csg-base', view.id),
  }));
  return [
    {
      kind: 'dsn',
      due: dayAfter(context, isLarge(context) ? dsn.large : dsn.small),
      timing: 'by-date',
      recipient: 'urssaf',
      engagement: null,
      period: context.period,
      article: 'L133-5-3, R243-6 CSS',
      data: {
        ...parties(context),
        paidOn: context.paidOn,
        netTaxable: context.amountOf('net-taxable'),
        pas: context.amountOf('pas'),
        pasRate: context.person.pasRate ?? null,
        engagements,
      },
    },
  ];
}

export function duties(context: Ctx): readonly Duty[] {
  const { roles, engagements } = context;
  const social = roles.social ? engagements : [];
  return [
    ...social.flatMap((view) => startDeclaration(context, view)),
    ...social.flatMap((view) => endDeclaration(context, view)),
    ...social.flatMap((view) => certificate(context, view)),
    ...(roles.social || roles.tax ? monthly(context) : []),
    ...payments(context),
  ];
}
