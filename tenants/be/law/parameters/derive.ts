/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import { type ResolvedValues, SCALE, share, toCents, toScaled } from '@smart/law';
import * as amateur from './amateur.ts';
import * as deadlines from './deadlines.ts';
import * as garnishment from './garnishment.ts';
import * as leave from './leave-and-sickness.ts';
import * as minimum from './minimum-pay.ts';
import * as nsso from './nsso.ts';
import * as reductions from './reductions.ts';
import * as csss from './special-contribution.ts';
import * as tax from './withholding.ts';
import * as bonus from './work-bonus.ts';
import * as time from './work-time.ts';

const orNull = <T, R>(value: T | null, read: (value: T) => R): R | null =>
  value === null ? null : read(value);

function contributions(values: ResolvedValues) {
  const ten = values.get(nsso.tenWorkers);
  return {
    employeeRate: values.scaled(nsso.employee),
    factor: values.scaled(nsso.factor),
    employerRate: values.scaled(nsso.employer) + values.scaled(nsso.moderation),
    employerCeiling: orNull(values.maybe(nsso.employerCeiling), (text) => toCents(text)),
    holidayQuarterly: values.scaled(nsso.holidayQuarterly),
    holidayAnnual: values.scaled(nsso.holidayAnnual),
    closureSpecial: values.scaled(nsso.closureSpecial),
    closureSmall: values.scaled(nsso.closureSmall),
    closureLarge: values.scaled(nsso.closureLarge),
    closureSocial: values.scaled(nsso.closureSocial),
    closureFrom: values.get(nsso.closureFrom),
    accidentSpecial: values.scaled(nsso.accidentSpecial),
    asbestos: orNull(values.maybe(nsso.asbestos), toScaled) ?? 0,
    temporaryUnemployment: values.scaled(nsso.temporaryUnemployment),
    tenRate: toScaled(ten.rate),
    tenWorkers: ten.workers,
    fund200: orNull(values.maybe(nsso.fund200), toScaled),
    fund304: values.scaled(nsso.fund304),
    accidentPremium: orNull(values.maybe(nsso.accidentPremium), toScaled) ?? 0,
    studentEmployee: values.scaled(nsso.studentEmployee),
    studentEmployer: values.scaled(nsso.studentEmployer),
    studentMinutes: values.get(nsso.studentHours) * 60,
  };
}

/** A column of a component of the work bonus. */
export interface BonusColumn {
  readonly full: number;
  readonly max: number;
  readonly zero: number;
  readonly slope: number;
}

function column(it: bonus.Component, manual: boolean): BonusColumn {
  return {
    full: toCents(it.full),
    zero: toCents(it.zero),
    max: toCents(manual ? it.maxManual : it.max),
    slope: toScaled(manual ? it.slopeManual : it.slope),
  };
}

function workBonus(values: ResolvedValues) {
  const a = values.get(bonus.bonusA);
  const b = values.get(bonus.bonusB);
  return {
    bonusEmployee: { a: column(a, false), b: column(b, false) },
    bonusManual: { a: column(a, true), b: column(b, true) },
    bonusMixedManual: values.get(bonus.mixedColumn) === 'manual',
    fiscalA: values.scaled(bonus.fiscalA),
    fiscalB: values.scaled(bonus.fiscalB),
  };
}

/** A table of the special contribution in cents, for one month or for a quarter of them. */
export interface SpecialContribution {
  readonly above: readonly number[];
  readonly plus: readonly number[];
  readonly rate: readonly number[];
  readonly max: number;
  readonly leastAbove: number;
  readonly least: number;
}

function contribution(table: csss.SpecialTable, months: number): SpecialContribution {
  const cents = (text: string): number => toCents(text) * months;
  return {
    above: table.rows.map(({ above }) => cents(above)),
    plus: table.rows.map(({ plus }) => cents(plus)),
    rate: table.rows.map(({ rate }) => toScaled(rate)),
    max: cents(table.max),
    leastAbove: table.least ? cents(table.least.above) : Number.MAX_SAFE_INTEGER,
    least: table.least ? cents(table.least.amount) : 0,
  };
}

function specialContribution(values: ResolvedValues) {
  const { months } = values.get(reductions.quarter);
  const tables = (n: number) => ({
    single: contribution(values.get(csss.csssSingle), n),
    oneIncome: contribution(values.get(csss.csssOneIncome), n),
    twoIncomes: contribution(values.get(csss.csssTwoIncomes), n),
  });
  return { csssMonth: tables(1), csssQuarter: tables(months), quarterMonths: months };
}

function employerReductions(values: ResolvedValues) {
  const one = values.get(reductions.structural);
  const f = values.get(reductions.fraction);
  const hundredths = (text: string): number => toScaled(text) / 10000;
  return {
    structural: {
      high: toCents(one.high),
      highRate: toScaled(one.highRate),
      low: toCents(one.low),
      lowRate: toScaled(one.lowRate),
    },
    quarterWeeks: values.get(reductions.quarter).weeks,
    /** Thresholds of µ in hundredths, β and its rise in millionths. */
    fraction: {
      least: hundredths(f.least),
      middle: hundredths(f.middle),
      whole: hundredths(f.whole),
      factor: toScaled(f.factor),
      rise: toScaled(f.rise),
    },
    fractionOfAll: values.get(reductions.fractionScope) === 'employer',
    structuralOnSpecial: values.get(reductions.specialWage) === 'included',
    artistTarget: values.cents(reductions.artistAmount),
    artistTargetCap: values.cents(reductions.artistCap),
    artistTargetMinimum: values.cents(reductions.artistMinimum),
    artistTargetFlanders: values.get(reductions.artistFlanders) === 'yes',
    firstWorker: values.cents(reductions.firstWorker),
  };
}

/** A progressive scale whose tax at each limit is rounded, as the key formula prints it. */
export interface Scale {
  readonly above: readonly number[];
  readonly rate: readonly number[];
  readonly before: readonly number[];
}

function scaleOf(values: ResolvedValues): Scale {
  const rows = values.get(tax.scale);
  const above = rows.map((row) => toCents(row.above));
  const rate = rows.map((row) => toScaled(row.rate));
  const before = [0];
  for (let i = 1; i < above.length; i += 1)
    before.push(before[i - 1]! + share(above[i]! - above[i - 1]!, rate[i - 1]!));
  return { above, rate, before };
}

function withholding(values: ResolvedValues) {
  const children = values.get(tax.children);
  const costs = values.get(tax.abroadCosts);
  const steps = children.of.map((text) => toCents(text));
  const further = toCents(children.further);
  return {
    scale: scaleOf(values),
    expensesRate: values.scaled(tax.expensesRate),
    expensesMax: values.cents(tax.expensesMax),
    exemptTax: values.cents(tax.exemptTax),
    spouseRate: values.scaled(tax.spouseRate),
    spouseMax: values.cents(tax.spouseMax),
    /** Yearly reduction, cents. */
    childReduction(n: number): number {
      if (n === 0) return 0;
      return n <= steps.length ? steps[n - 1]! : steps.at(-1)! + (n - steps.length) * further;
    },
    familyReduction: values.cents(tax.family),
    lowIncome: values.cents(tax.lowIncome),
    lowPension: values.cents(tax.lowPension),
    care: orNull(values.maybe(tax.care), (text) => toCents(text)) ?? 0,
    taxByDay: values.get(tax.shortMethod) === 'day',
    dayDivisor: values.get(tax.dayDivisor),
    artistFlat: values.scaled(tax.artistFlat),
    artistAbroad: values.scaled(tax.artistAbroad),
    abroadFirst: toCents(costs.first),
    abroadNext: toCents(costs.next),
    abroadDays: costs.days,
    scaleThreeExempt: values.get(tax.scaleThree) !== 'no-exemptions',
    exceptional: values.get(tax.exceptional).map(({ upTo, holiday, other }) => ({
      upTo: orNull(upTo, (text) => toCents(text)) ?? Number.MAX_SAFE_INTEGER,
      holiday: toScaled(holiday),
      other: toScaled(other),
    })),
    exceptionalExempt: values.get(tax.exceptionalExempt).map((text) => toCents(text)),
    exceptionalReduced: values.get(tax.exceptionalReduced).map(({ rate, upTo }) => ({
      rate: toScaled(rate),
      upTo: toCents(upTo),
    })),
    exceptionalOnGross: values.get(tax.exceptionalBase) === 'gross',
  };
}

const sickSteps = (rows: readonly leave.SickStep[]) =>
  rows.map(({ upToDay, rate }) => ({ upToDay, lost: SCALE - toScaled(rate) }));

function leaveAndSickness(values: ResolvedValues) {
  return {
    doubleRate: values.scaled(leave.doubleRate),
    doubleRetention: values.get(leave.doubleRetention),
    exitSimple: values.scaled(leave.exitSimple),
    exitDouble: values.scaled(leave.exitDouble),
    exitRetention: values.get(leave.exitRetention),
    yearEndMonths: values.get(leave.yearEnd),
    sickLong: sickSteps(values.get(leave.sickLong)),
    sickSteps: sickSteps(values.get(leave.sickSteps)),
    sickService: values.get(leave.sickService),
    sickRelapse: values.get(leave.relapse),
  };
}

function working(values: ResolvedValues) {
  const { week, weeks } = values.get(minimum.rmmmgHours);
  const music = values.get(minimum.music);
  return {
    normalDay: values.get(time.day) * 60,
    normalWeek: values.get(time.week) * 60,
    restDay: values.get(time.restDay) * 60,
    shift: values.get(time.shift) * 60,
    rmmmg: values.cents(minimum.rmmmg),
    /** Minutes of a full-time week, and of three months at it. */
    fullWeek: week * 60,
    fullQuarter: week * weeks * 60,
    youth: values.get(minimum.youth),
    concert: toCents(music.concert),
    rehearsal: toCents(music.rehearsal),
    pc200: values.maybe(minimum.pc200) ?? {},
    floors: values.maybe(minimum.floors) ?? [],
  };
}

function amateurArts(values: ResolvedValues) {
  const cents = (text: string): number => toCents(text);
  return {
    amateurDay: orNull(values.maybe(amateur.day), cents),
    amateurTravel: orNull(values.maybe(amateur.travel), cents),
    amateurThreshold: orNull(values.maybe(amateur.threshold), cents),
    amateurSolidarity: values.scaled(amateur.solidarity),
    amateurDays: values.get(amateur.yearDays),
    amateurRun: values.get(amateur.runDays),
  };
}

function papers(values: ResolvedValues) {
  return {
    seizureLimits: values.get(garnishment.limits).map((text) => toCents(text)),
    seizureShares: values.get(garnishment.shares).map(toScaled),
    seizureChild: values.cents(garnishment.child),
    dmfaMonths: values.get(deadlines.dmfa),
    holidayMonth: values.get(deadlines.holidayNotice).month,
    taxDays: values.get(deadlines.withholding),
    ficheMonth: values.get(deadlines.fiche).month,
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...contributions(values),
    ...workBonus(values),
    ...specialContribution(values),
    ...employerReductions(values),
    ...withholding(values),
    ...leaveAndSickness(values),
    ...working(values),
    ...amateurArts(values),
    ...papers(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
