/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import { type BracketRow, type ResolvedValues, toCents, toScaled } from '@smart/law';
import * as deadlines from './deadlines.ts';
import * as tax from './income-tax.ts';
import { ratePlans } from './rate-plans.ts';
import * as social from './social.ts';
import * as surtaxes from './surtaxes.ts';
import * as work from './work.ts';

/** A scale in cents and hundredths of a percent; `before` is the tax on the limit itself. */
export interface Scale {
  readonly above: readonly number[];
  readonly rate: readonly number[];
  readonly before: readonly number[];
}

function scale(rows: readonly BracketRow[]): Scale {
  const above = rows.map((row) => toCents(row.above));
  const rate = rows.map((row) => toScaled(row.rate) / 100);
  const before: number[] = [];
  above.forEach((limit, i) => {
    before.push(i === 0 ? 0 : before[i - 1]! + (limit - above[i - 1]!) * rate[i - 1]!);
  });
  return { above, rate, before };
}

const OPEN = Number.MAX_SAFE_INTEGER;
const centsOrOpen = (text: string | null): number => (text === null ? OPEN : toCents(text));

function inail(values: ResolvedValues) {
  const rows = values.maybe(social.inail);
  return rows?.map(({ voce, perMille }) => ({ voce, rate: toCents(perMille) * 10 })) ?? null;
}

function contributions(values: ResolvedValues) {
  const fis = Object.entries(values.get(social.fis)).map(([size, { total, employee }]) => [
    size,
    { employee: toScaled(employee), employer: toScaled(total) - toScaled(employee) },
  ]);
  return {
    ivsEmployee: values.scaled(social.ivsEmployee),
    plans: ratePlans(values),
    naspiTerm: values.scaled(social.naspiTerm),
    fplsNaspiTerm: values.scaled(social.fplsNaspiTerm),
    naspiRenewal: values.scaled(social.naspiRenewal),
    discontinuity: values.scaled(social.discontinuity),
    solidarity: values.scaled(social.solidarity),
    discontinuitySolidarity: values.scaled(social.discontinuitySolidarity),
    fis: Object.fromEntries(fis) as Readonly<
      Record<string, { readonly employee: number; readonly employer: number } | undefined>
    >,
    fplsFis: values.get(social.fplsFis) === 'due',
    bandRate: values.scaled(social.bandRate),
    bandMonth: values.cents(social.bandMonth),
    bandYear: values.cents(social.bandYear),
    ceiling: values.cents(social.ceiling),
    floorDay: values.cents(social.floorDay),
    floorHour: values.cents(social.floorHour),
    floorDays: values.get(social.floorDays),
    baseStep: values.get(social.baseRounding) === 'whole-euro' ? 100 : 1,
    dayCap: values.cents(social.fplsDayCap),
    dayCeiling: values.cents(social.fplsDayCeiling),
    inail: inail(values),
    tfrParts: 10,
    tfrWhole: toCents(values.get(social.tfrDivisor), 1),
    tfrContribution: values.scaled(social.tfrContribution),
    tfrRevaluation: new Map(
      values.maybe(social.tfrRevaluation)?.map(({ month, rate }) => [month, toScaled(rate)]),
    ) as ReadonlyMap<string, number>,
  };
}

function deductions(values: ResolvedValues) {
  const { first, second, third, added, minimum } = values.get(tax.workDeduction);
  const further = values.get(tax.furtherDeduction);
  const { spouse, child } = values.get(tax.family);
  return {
    work: {
      firstUpTo: toCents(first.upTo),
      firstAmount: toCents(first.amount),
      secondUpTo: toCents(second.upTo),
      amount: toCents(second.amount),
      more: toCents(second.more),
      thirdUpTo: toCents(third.upTo),
      addedAbove: toCents(added.above),
      addedUpTo: toCents(added.upTo),
      added: toCents(added.amount),
      minimumOpen: toCents(minimum.open),
      minimumTerm: toCents(minimum.fixedTerm),
    },
    further: {
      above: toCents(further.above),
      fullUpTo: toCents(further.fullUpTo),
      upTo: toCents(further.upTo),
      amount: toCents(further.amount),
    },
    spouse: {
      lowUpTo: toCents(spouse.low.upTo),
      lowAmount: toCents(spouse.low.amount),
      lowLess: toCents(spouse.low.less),
      middleUpTo: toCents(spouse.middle.upTo),
      middleAmount: toCents(spouse.middle.amount),
      upTo: toCents(spouse.upTo),
    },
    child: {
      amount: toCents(child.amount),
      upTo: toCents(child.upTo),
      more: toCents(child.more),
      fromAge: child.fromAge,
      toAge: child.toAge,
    },
  };
}

function incomeTax(values: ResolvedValues) {
  const integration = values.get(tax.integration);
  const free = values.get(tax.freeSum);
  const year = values.get(tax.yearDays);
  return {
    brackets: scale(values.get(tax.brackets)),
    ...deductions(values),
    integration: {
      amount: toCents(integration.amount),
      upTo: toCents(integration.upTo),
      reducedUpTo: toCents(integration.reducedUpTo),
      correction: toCents(integration.correction),
    },
    freeUpTo: toCents(free.upTo),
    freeRows: free.rows.map(({ upTo, rate }) => ({
      upTo: centsOrOpen(upTo),
      rate: toScaled(rate),
    })),
    yearDays: year.days,
    yearMonths: year.months,
    shortByDays: values.get(tax.shortPeriod) === 'days',
    recoveryAbove: toCents(values.get(tax.recovery).above),
    recoveryParts: values.get(tax.recovery).parts,
    abroadRate: values.scaled(tax.abroadArtist),
    abroadFlat: values.get(tax.abroadArtistEmployee) === 'flat',
    occasionalRate: values.scaled(tax.occasional),
    occasionalLimit: values.cents(tax.occasionalLimit),
  };
}

/** A surtax ready to compute. */
export interface PlaceSurtax {
  readonly key: string;
  readonly scale: Scale;
  readonly exemptUpTo: number;
  readonly firstRateUpTo: number;
  readonly creditAbove: number;
  readonly creditUpTo: number;
  readonly credit: number;
}

const placeSurtax = (key: string, of: surtaxes.Surtax): PlaceSurtax => ({
  key,
  scale: scale(of.rows),
  exemptUpTo: toCents(of.exemptUpTo ?? '0'),
  firstRateUpTo: toCents(of.firstRateUpTo ?? '0'),
  creditAbove: toCents(of.credit?.above ?? '0'),
  creditUpTo: toCents(of.credit?.upTo ?? '0'),
  credit: toCents(of.credit?.amount ?? '0'),
});

const PLACES = {
  lombardia: surtaxes.lombardia,
  lazio: surtaxes.lazio,
  piemonte: surtaxes.piemonte,
  'emilia-romagna': surtaxes.emiliaRomagna,
  F205: surtaxes.milano,
  H501: surtaxes.roma,
  L219: surtaxes.torino,
  A944: surtaxes.bologna,
} as const;

function places(values: ResolvedValues) {
  const found = new Map<string, PlaceSurtax>();
  for (const [place, parameter] of Object.entries(PLACES)) {
    const value = values.maybe(parameter);
    if (value) found.set(place, placeSurtax(parameter.key, value));
  }
  for (const row of values.maybe(surtaxes.otherSurtaxes) ?? [])
    found.set(row.place, placeSurtax(surtaxes.otherSurtaxes.key, row));
  const { lastMonth, advanceFrom, advance } = values.get(surtaxes.instalments);
  return {
    surtaxes: found as ReadonlyMap<string, PlaceSurtax>,
    lastInstalment: lastMonth,
    advanceFrom,
    advanceRate: toScaled(advance),
  };
}

function leaveAndSickness(values: ResolvedValues) {
  const byDay = values.get(work.leaveByDay);
  const sickRows = (of: ReturnType<typeof values.get<(typeof work.sickFpld.values)[0]['value']>>) =>
    of.rows.map(({ fromDay, rate }) => ({ fromDay, rate: toScaled(rate) }));
  const topUp = values.maybe(work.sickTopUp);
  return {
    leaveWeeks: values.get(work.leaveWeeks),
    leaveDivisors: values.get(work.leaveDay) as Readonly<Record<string, number>>,
    leaveYearDays: values.get(work.leaveFraction),
    extraTwelfths: values.get(work.extraMonths).twelfths,
    leaveByDay: toScaled(byDay.leave),
    thirteenthByDay: toScaled(byDay.thirteenth),
    sickFpld: sickRows(values.get(work.sickFpld)),
    sickFpls: sickRows(values.get(work.sickFpls)),
    sickDivisor: values.get(work.sickDivisor),
    sickTopUp: topUp?.map(({ fromDay, upTo }) => ({ fromDay, rate: toScaled(upTo) })) ?? null,
  };
}

function workTime(values: ResolvedValues) {
  const time = values.get(work.workTime);
  const age = values.get(work.intermittentAge);
  return {
    normalWeek: time.week * 60,
    averageWeek: time.averageWeek * 60,
    averageWeeks: time.averageWeeks,
    restDay: time.restDay * 60,
    breakAbove: time.breakAbove * 60,
    breakMinutes: time.breakMinutes,
    floors: [...(values.maybe(work.floors) ?? []), ...values.get(work.publishedFloors)],
    ageUnder: age.under,
    ageEndsBy: age.endsBy,
    ageOver: age.over,
    intermittentDays: values.get(work.intermittentDays),
  };
}

function datesAndSeizure(values: ResolvedValues) {
  const yearly = values.get(deadlines.yearly);
  return {
    startDays: values.get(deadlines.unilavStart),
    changeDays: values.get(deadlines.unilavChange),
    f24Day: values.get(deadlines.f24Day),
    cuOn: yearly.cu,
    cuSelfEmployedOn: yearly.cuSelfEmployed,
    withholdersOn: yearly.withholders,
    inailOn: yearly.inail,
    seizureRate: values.scaled(work.garnishShare),
    seizureMaintenance: values.scaled(work.garnishMaintenance),
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...contributions(values),
    ...incomeTax(values),
    ...places(values),
    ...leaveAndSickness(values),
    ...workTime(values),
    ...datesAndSeizure(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
