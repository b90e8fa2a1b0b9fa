/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import { type ResolvedValues, toCents, toScaled } from '@smart/law';
import * as deadlines from './deadlines.ts';
import * as garnishment from './garnishment.ts';
import * as social from './social-insurance.ts';
import * as tax from './wage-tax.ts';
import * as work from './work.ts';

/** A fund's rates in millionths: half of its extra rate, its levies. */
export interface Fund {
  readonly extra: number;
  readonly extraHalf: number;
  readonly u1: number;
  readonly u2: number;
}

/** Rows valid on the day, by fund; a later row of the same fund replaces an earlier one. */
function fundsOn(values: ResolvedValues): ReadonlyMap<string, Fund> {
  const found = new Map<string, Fund>();
  for (const { fund, from, to, extra, u1, u2 } of values.get(social.funds)) {
    if (from > values.on || (to !== undefined && to !== null && to < values.on)) continue;
    const rate = toScaled(extra);
    const row = { extra: rate, extraHalf: rate / 2, u1: toScaled(u1), u2: toScaled(u2) };
    found.set(fund, row);
  }
  return found;
}

const half = (values: ResolvedValues, parameter: Parameters<ResolvedValues['scaled']>[0]): number =>
  values.scaled(parameter) / 2;

/** Contributions: ceilings in cents, each side's rates. */
function insurance(values: ResolvedValues) {
  const day = values.get(social.days);
  const childless = values.get(social.careChildless);
  const children = values.get(social.careChildren);
  const kvYear = values.cents(social.ceilingHealth);
  const rvYear = values.cents(social.ceilingPension);
  const care = values.scaled(social.care);
  const careSaxony = values.scaled(social.careSaxony);
  const extra = values.scaled(social.healthExtra);
  return {
    monthDays: day.month,
    yearDays: day.year,
    kvYear,
    rvYear,
    kvMonth: kvYear / 12,
    rvMonth: rvYear / 12,
    insuranceLimit: values.cents(social.insuranceLimit),
    kvHalf: half(values, social.health),
    kvReducedHalf: half(values, social.healthReduced),
    kvAverageHalf: half(values, social.healthExtra),
    careHalf: care / 2,
    careSaxony,
    careSaxonyEmployer: care - careSaxony,
    careChildless: toScaled(childless.rate),
    careChildlessAge: childless.fromAge,
    careChild: toScaled(children.rate),
    careChildAfter: children.after,
    careChildren: children.atMost,
    careChildAge: children.underAge,
    rvRate: values.scaled(social.pension),
    rvHalf: half(values, social.pension),
    avHalf: half(values, social.unemployment),
    insolvency: values.scaled(social.insolvency),
    funds: fundsOn(values),
    /** Rates where no fund is known: the average, and no levies. */
    anyFund: fundsOn(values).get(social.ANY_FUND) ?? { extra, extraHalf: extra / 2, u1: 0, u2: 0 },
    u1ShortDays: values.get(social.refundScheme),
    accident: values.scaled(social.accident),
    marchClause: values.get(social.marchClause),
  };
}

/** The transition zone: amounts in cents, the factor in ten-thousandths. */
export interface Zone {
  readonly limit: number;
  readonly upper: number;
  readonly factor: number;
  /** BE = (base + step × (pay − limit)) ÷ below; exact in whole numbers. */
  readonly base: number;
  readonly step: number;
  readonly below: number;
}

/** @param text factor F with its four published places */
export function zoneOf(limit: number, upper: number, text: string): Zone {
  const factor = toScaled(text) / 100;
  return {
    limit,
    upper,
    factor,
    base: factor * limit * (upper - limit),
    step: upper * 10_000 - limit * factor,
    below: 10_000 * (upper - limit),
  };
}

/** Small, short and free work. */
function smallWork(values: ResolvedValues) {
  const short = values.get(social.shortTerm);
  const limit = values.cents(social.miniLimit);
  const upper = values.cents(social.midiUpper);
  return {
    miniLimit: limit,
    midiUpper: upper,
    zone: zoneOf(limit, upper, values.get(social.midiFactor)),
    miniHealth: values.scaled(social.miniHealth),
    miniPension: values.scaled(social.miniPension),
    miniPensionBase: values.cents(social.miniPensionBase),
    miniPensionPart: values.get(social.miniPensionPart),
    miniU1: values.scaled(social.miniU1),
    miniU2: values.scaled(social.miniU2),
    miniFlat: values.scaled(tax.miniFlat),
    shortMonths: short.months,
    shortDays: short.days,
    artistsLevy: values.scaled(social.artistsLevy),
    artistsLevySmall: values.cents(social.artistsLevySmall),
  };
}

function wageTax(values: ResolvedValues) {
  const church = values.get(tax.church);
  const flat = values.get(tax.shortFlat);
  const fee = values.get(tax.abroadFee);
  const employee = values.get(tax.abroadEmployee);
  const allowance = values.get(tax.allowanceOfDay);
  const extension = values.get(tax.extension);
  const surcharge = values.scaled(tax.surcharge);
  const rate = toScaled(fee.rate);
  return {
    flow: values.get(tax.flow),
    surcharge,
    /** Wage tax a year above which the surcharge is due on one-off pay, class III: twice. */
    surchargeLimit: values.cents(tax.surchargeLimit),
    basicAllowance: values.cents(tax.basicAllowance),
    churchRates: Object.fromEntries(
      Object.entries(church).map(([land, text]) => [land, toScaled(text)]),
    ) as Readonly<Record<string, number>>,
    allowanceDays: allowance.days,
    allowanceStep: allowance.step,
    extension,
    oldAge: values.get(tax.oldAge),
    shortFlat: toScaled(flat.rate),
    shortFlatDays: flat.days,
    shortFlatDay: toCents(flat.day),
    shortFlatHour: toCents(flat.hour),
    feeRate: rate,
    feeRateOnNet: toScaled(fee.onNet),
    feeFreeUpTo: toCents(fee.freeUpTo),
    abroadRate: toScaled(employee.rate),
    abroadSurchargeBorne: toScaled(employee.surchargeBorne),
    abroadBorne: toScaled(employee.borne),
    abroadMonths: employee.months,
    union: new Set(values.get(tax.unionStates).split(' ')),
  };
}

function labour(values: ResolvedValues) {
  const day = values.get(work.dayHours);
  const pause = values.get(work.breaks);
  const leave = values.get(work.leaveDays);
  const leavePay = values.get(work.leavePay);
  const sick = values.get(work.sickPay);
  return {
    minimumHour: values.cents(work.minimumHour),
    floors: values.maybe(work.floors) ?? [],
    normalDay: day.normal * 60,
    maximumDay: day.extended * 60,
    averageWeek: day.normal * day.weekDays * 60,
    averageWeeks: day.averageWeeks,
    restHours: values.get(work.restHours),
    breakAbove: pause.above * 60,
    breakMinutes: pause.minutes,
    longBreakAbove: pause.longAbove * 60,
    longBreakMinutes: pause.longMinutes,
    leaveWeeks: leave.weeks,
    leaveWaiting: leave.waitingMonths,
    leaveHalfYear: leave.halfYearEnds,
    leavePayWeeks: leavePay.weeks,
    leavePayMonths: leavePay.months,
    sickDays: sick.days,
    sickWaiting: sick.waitingDays,
    sickDivisor: values.get(work.sickDivisor),
    fixedTermMonths: values.get(work.fixedTerm),
  };
}

function seizure(values: ResolvedValues) {
  const kept = values.get(garnishment.kept);
  return {
    seizureBase: values.cents(garnishment.base),
    seizureFirst: values.cents(garnishment.first),
    seizureFurther: values.cents(garnishment.further),
    seizureFullAbove: values.cents(garnishment.fullAbove),
    seizureKept: toScaled(kept.debtor),
    seizureKeptFirst: toScaled(kept.first),
    seizureKeptFurther: toScaled(kept.further),
    seizureDependants: kept.dependants,
    seizureStep: toCents(kept.step),
  };
}

function dates(values: ResolvedValues) {
  const start = values.get(deadlines.registration);
  const bank = values.get(deadlines.contributions);
  return {
    registrationDays: start.start,
    deregistrationDays: start.end,
    yearlyReport: values.get(deadlines.yearly),
    contributionsDue: bank.due,
    statementDue: bank.statement,
    taxDueDay: values.get(deadlines.taxReturn),
    certificateMonth: values.get(deadlines.taxStatement),
    accidentReturn: values.get(deadlines.accidentReturn),
    artistsReturn: values.get(deadlines.artistsReturn),
    abroadDueDay: values.get(deadlines.abroadReturn),
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...insurance(values),
    ...smallWork(values),
    ...wageTax(values),
    ...labour(values),
    ...seizure(values),
    ...dates(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
