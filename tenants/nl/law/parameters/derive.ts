/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import { type ResolvedValues, SCALE, toCents, toScaled } from '@smart/law';
import * as artists from './artists.ts';
import * as pay from './pay-and-leave.ts';
import * as premiums from './premiums.ts';
import * as special from './special-rate.ts';
import * as tax from './wage-tax.ts';
import * as time from './work-time.ts';

/** Falls above `from` by `rate` to nothing at `zero`. Whole euros, rate in millionths. */
export interface Credit {
  readonly max: number;
  readonly from: number;
  readonly zero: number;
  readonly rate: number;
}

/** A column of the white table: whole euros; rates and `caps` of the work credit in millionths. */
export interface Column {
  readonly limits: readonly [number, number];
  readonly rates: readonly [number, number, number];
  readonly tax: readonly [number, number];
  readonly general: Credit;
  readonly old: Credit | null;
  readonly workLimits: readonly number[];
  readonly builds: readonly number[];
  readonly caps: readonly number[];
  readonly falls: number;
  /** Keys of its parameters, for explanations. */
  readonly keys: readonly string[];
}

const scaledAll = (rates: readonly string[]) => rates.map(toScaled);

function column(
  values: ResolvedValues,
  brackets: typeof tax.brackets,
  work: typeof tax.workCredit,
  old: Credit | null,
): Column {
  const { limits, rates, tax: before } = values.get(brackets);
  const { max, from, zero, rate, aowMax, aowRate } = values.get(tax.generalCredit);
  const credit = values.get(work);
  return {
    limits: [Number(limits[0]), Number(limits[1])],
    rates: [toScaled(rates[0]), toScaled(rates[1]), toScaled(rates[2])],
    tax: before,
    general:
      old === null
        ? { max, from, zero, rate: toScaled(rate) }
        : { max: aowMax, from, zero, rate: toScaled(aowRate) },
    old,
    workLimits: credit.limits,
    builds: scaledAll(credit.builds),
    caps: credit.caps.map((cap) => cap * SCALE),
    falls: toScaled(credit.falls),
    keys: [brackets.key, work.key, ...(old === null ? [] : [tax.elderlyCredit.key])],
  };
}

/** A row of the special table: whole euros, millionths. */
export interface SpecialRow {
  readonly from: number;
  readonly without: number;
  readonly withCredit: number;
}

/** Percents as text, the offset may be negative. */
function signed(text: string): number {
  return text.startsWith('-') ? -toScaled(text.slice(1)) : toScaled(text);
}

function specialRows(table: special.SpecialTable | null) {
  if (table === null) return null;
  const rows = table.rows.map(({ from, without, standard, offset }) => ({
    from,
    without: toScaled(without),
    withCredit: toScaled(standard) + signed(offset),
  }));
  return { rows, to: table.to ?? Number.MAX_SAFE_INTEGER };
}

export type SpecialTable = NonNullable<ReturnType<typeof specialRows>>;

function wageTax(values: ResolvedValues) {
  const { max, from, zero, rate } = values.get(tax.elderlyCredit);
  const old = { max, from, zero, rate: toScaled(rate) };
  return {
    columns: {
      young: column(values, tax.brackets, tax.workCredit, null),
      aow: column(values, tax.bracketsAow, tax.workCreditAow, old),
      oldest: column(values, tax.bracketsAow1945, tax.workCreditAow, old),
    },
    step: values.get(tax.tableStep),
    tableMax: values.get(tax.tableMax),
    factors: {
      month: values.get(tax.monthFactor),
      'four-weeks': values.get(tax.fourWeekFactor),
      week: values.get(tax.weekFactor),
      day: values.get(tax.dayFactor),
    },
    fullTimeDays: values.get(tax.fullTimeDays),
    anonymous: values.scaled(tax.anonymous),
    aowAge: values.get(tax.aowAge),
    oldestYear: values.get(tax.oldestColumn),
    special: specialRows(values.get(special.specialWhite))!,
    specialDerived: specialRows(values.maybe(special.specialDerived)),
    specialAow: specialRows(values.maybe(special.specialAow)),
  };
}

function employer(values: ResolvedValues) {
  const max = values.get(premiums.maxWage);
  const sectors = values.maybe(premiums.whkSectors);
  const revision = values.get(premiums.awfRevision);
  return {
    maxMonth: toCents(max.month),
    maxDay: toCents(max.day),
    awfLow: values.scaled(premiums.awfLow),
    awfHigh: values.scaled(premiums.awfHigh),
    aofLow: values.scaled(premiums.aofLow),
    aofHigh: values.scaled(premiums.aofHigh),
    wko: values.scaled(premiums.wko),
    zvwEmployer: values.scaled(premiums.zvwEmployer),
    zvwWithheld: values.scaled(premiums.zvwWithheld),
    whkAverage: values.scaled(premiums.whkAverage),
    whkSectors:
      sectors &&
      (Object.fromEntries(
        Object.entries(sectors).map(([sector, rate]) => [sector, toScaled(rate)]),
      ) as Readonly<Record<string, number>>),
    awfMonths: revision.months,
    awfHours: revision.checkedBelowHours,
  };
}

function artistsAndExpats(values: ResolvedValues) {
  const ruling = values.get(artists.expat);
  return {
    artistResident: values.scaled(artists.artistResident),
    artistAbroad: values.scaled(artists.artistAbroad),
    kvr: values.cents(artists.kvr),
    artistMonths: values.get(artists.artistMonths),
    expatRate: toScaled(ruling.rate),
    expatNorm: { standard: toCents(ruling.norm), young: toCents(ruling.young) },
    expatCap: toCents(ruling.cap),
  };
}

function payAndLeave(values: ResolvedValues) {
  const leave = values.get(pay.leaveWeeks);
  const sick = values.get(pay.sickPay);
  const sickMax = values.maybe(pay.sickDayWage);
  const holiday = values.scaled(pay.holidayAllowance);
  const surcharge = values.scaled(pay.leaveSurcharge);
  const ending = values.get(pay.transition);
  const youth = Object.entries(values.get(pay.youthFactor)).map(
    ([age, rate]) => [Number(age), toScaled(rate)] as const,
  );
  return {
    minimumHour: values.cents(pay.minimumHour),
    youth: new Map(youth),
    adultAge: values.get(pay.adultAge),
    floors: values.maybe(pay.floors) ?? [],
    holiday,
    holidayMonth: values.get(pay.holidayDue),
    surcharge,
    /** All-in wage for 1 of base wage, in millionths. */
    allIn: ((SCALE + holiday) * (SCALE + surcharge)) / SCALE,
    leaveWeeks: leave.weeks,
    weeksOfYear: leave.of,
    sickRate: toScaled(sick.rate),
    sickWeeks: sick.weeks,
    sickMax: sickMax === null ? null : toCents(sickMax),
    transitionParts: ending.parts,
    yearDays: ending.yearDays,
  };
}

function workTime(values: ResolvedValues) {
  const spans = values.get(time.workSpans);
  const chain = values.get(time.chain);
  const notice = values.get(time.notice);
  const call = values.get(time.call);
  return {
    shift: values.get(time.shift) * 60,
    week: values.get(time.week) * 60,
    averages: [
      [spans.weeks[0]!, values.get(time.average4) * 60],
      [spans.weeks[1]!, values.get(time.average16) * 60],
    ] as readonly (readonly [number, number])[],
    restDay: values.get(time.dailyRest) * 60,
    restDayShort: values.get(time.dailyRestShort) * 60,
    restWeekHours: values.get(time.weeklyRest),
    breaks: [
      [spans.breakLong, values.get(time.breakLong)],
      [spans.breakShort, values.get(time.breakShort)],
    ] as readonly (readonly [number, number])[],
    chainContracts: chain.contracts,
    chainMonths: chain.months,
    noticeFrom: notice.from,
    noticeBefore: notice.before,
    callMinutes: call.minutes,
    callBelowHours: call.belowHours,
    callOfferMonths: values.get(time.callOffer),
    declarationMonths: values.get(time.declarationDue),
    statementMonth: values.get(time.yearStatement),
    fullTime: values.get(time.fullTime),
  };
}

/** Values of one day, ready to compute with. */
export const derive = (values: ResolvedValues) => ({
  ...wageTax(values),
  ...employer(values),
  ...artistsAndExpats(values),
  ...payAndLeave(values),
  ...workTime(values),
});

export type Values = ReturnType<typeof derive>;
