/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import { type ResolvedValues, toCents, toScaled } from '@smart/law';
import * as deadlines from './deadlines.ts';
import * as garnishment from './garnishment.ts';
import * as leave from './leave-and-sickness.ts';
import * as levies from './levies.ts';
import * as minimum from './minimum-pay.ts';
import { ratePlans } from './rate-plans.ts';
import * as social from './social-insurance.ts';
import * as special from './special-payments.ts';
import * as tax from './wage-tax.ts';
import * as time from './work-time.ts';

/** A scale in cents and hundredths of a percent; `before` is the tax on the limit itself. */
export interface Scale {
  readonly above: readonly number[];
  readonly rate: readonly number[];
  readonly before: readonly number[];
}

function scale(rows: readonly { readonly above: string; readonly rate: string }[]): Scale {
  const above = rows.map((row) => toCents(row.above));
  const rate = rows.map((row) => toScaled(row.rate) / 100);
  const before: number[] = [];
  above.forEach((limit, i) => {
    before.push(i === 0 ? 0 : before[i - 1]! + (limit - above[i - 1]!) * rate[i - 1]!);
  });
  return { above, rate, before };
}

function insurance(values: ResolvedValues) {
  const bv = values.get(social.bvTerms);
  const age = values.get(social.ageRelief);
  const eCard = values.maybe(social.eCard);
  const eCardDay = values.get(social.eCardDay);
  return {
    hbgDay: values.cents(social.hbgDay),
    hbgSpecialYear: values.cents(social.hbgSpecialYear),
    gfg: values.cents(social.gfgMonth),
    monthDays: values.get(social.insuranceDays),
    dgaLimit: values.cents(social.dgaLimit),
    dgaRate: values.scaled(social.dgaRate),
    uvRate: values.scaled(social.uvDg),
    /** Upper limits of the employee's steps in unemployment insurance, the last one open. */
    avLimits: values
      .get(social.avSteps)
      .map((row) => (row.upTo === null ? Number.MAX_SAFE_INTEGER : toCents(row.upTo))),
    plans: ratePlans(values),
    ageNoAccident: age.noAccidentInsurance,
    ageNoUnemployment: age.noUnemploymentInsurance,
    bvRate: values.scaled(social.bvRate),
    bvFreeMonths: bv.freeMonths,
    bvReturnMonths: bv.returnMonths,
    eCard: eCard === null ? null : toCents(eCard),
    eCardMonth: eCardDay.month,
    eCardDay: eCardDay.day,
  };
}

function employerLevies(values: ResolvedValues) {
  const small = values.get(levies.smallEmployer);
  const exempt = values.get(levies.ubahnExempt);
  const dz = Object.entries(values.get(levies.dzRates)).map(([land, r]) => [land, toScaled(r)]);
  return {
    dbRate: values.scaled(levies.dbRate),
    dzRates: Object.fromEntries(dz) as Readonly<Record<string, number>>,
    kommstRate: values.scaled(levies.kommstRate),
    smallUpTo: toCents(small.upTo),
    smallDeduct: toCents(small.deduct),
    ubahnWeek: values.cents(levies.ubahnAmount),
    ubahnOlderThan: exempt.olderThan,
    ubahnHoursUpTo: exempt.hoursUpTo,
  };
}

const centsOrNull = (text: string | null): number | null => (text === null ? null : toCents(text));

/** A monthly family bonus by the share claimed on form E30. */
const byShare = (month: number) => ({ none: 0, half: month / 2, full: month });

function credits(values: ResolvedValues) {
  const raised = values.get(tax.vabRaised);
  const avab = values.get(tax.avab);
  const fabo = values.get(tax.familyBonus);
  const bonus = values.maybe(tax.staffBonus);
  return {
    vab: values.cents(tax.vab),
    vabRaised: toCents(raised.amount),
    vabFadesTo: centsOrNull(raised.fadesTo),
    /** Cents a year by number of children. */
    soleEarnerCredit(children: number): number {
      if (children < 2) return children === 0 ? 0 : toCents(avab.one);
      return toCents(avab.two) + (children - 2) * toCents(avab.further);
    },
    familyBonusMinor: byShare(toCents(fabo.minor)),
    familyBonusAdult: byShare(toCents(fabo.adult)),
    familyBonusAdultFrom: fabo.adultFrom,
    pensionerCredit: values.cents(tax.pensionerCredit),
    staffBonus: bonus && {
      amount: toCents(bonus.amount),
      onlyByAgreement: bonus.onlyByAgreement,
    },
  };
}

const byKm = (rows: readonly { readonly fromKm: number; readonly amount: string }[]) =>
  rows.map(({ fromKm, amount }) => ({ fromKm, amount: toCents(amount) }));

function incomeTax(values: ResolvedValues) {
  const year = values.get(tax.annualisation);
  return {
    tariff: scale(values.get(tax.tariff)),
    yearMonths: year.months,
    yearDays: year.days,
    wkPauschale: values.cents(tax.wkPauschale),
    ...credits(values),
    commuter: {
      small: byKm(values.get(tax.commuterSmall)),
      large: byKm(values.get(tax.commuterLarge)),
      none: [],
    },
    commuterEuro: values.cents(tax.commuterEuro),
    commuterTrips: values.get(tax.commuterTrips),
    artistRate: values.scaled(tax.artistAbroad),
  };
}

function specialPayments(values: ResolvedValues) {
  const bands = values.get(special.specialBands);
  const sixth = values.get(special.sixth);
  return {
    specialBands: scale(bands.bands),
    specialTariffAbove: toCents(bands.tariffAbove),
    specialExemption: values.cents(special.specialExemption),
    sixthMonths: sixth.months,
    sixthShare: sixth.checkedShare,
    sixthCheckedAtExit: values.get(special.sixthAtExit),
    specialTwelfths: values.get(special.specialShare).twelfths,
  };
}

function leaveAndSickness(values: ResolvedValues) {
  const divisor = values.get(leave.leaveDivisor);
  const extension = values.get(leave.leaveExtension);
  const byDay = values.get(leave.leaveByDay);
  return {
    leaveWeeks: values.get(leave.leaveYear),
    leaveWeeksUnjustified: values.get(leave.leaveYearUnjustifiedExit),
    leaveDivisors: divisor.byDaysAWeek as Readonly<Record<string, number>>,
    leaveWeeksAMonth: toCents(divisor.weeksAMonth),
    leaveYearDays: values.get(leave.leaveFraction).daysOfYear,
    leaveBlock: extension.block,
    leaveBlockAdds: extension.added,
    leaveSpecialTwelfths: values.get(leave.leaveSpecialShare).twelfths,
    leaveByDay: toScaled(byDay.withoutSpecial),
    leaveByDayWithSpecial: toScaled(byDay.withSpecial),
    sickWeeks: values.get(leave.sickWeeks),
    sickDivisor: values.get(leave.sickDayDivisor),
  };
}

function workTime(values: ResolvedValues) {
  const normal = values.get(time.normalTime);
  const average = values.get(time.averageWeek);
  const pause = values.get(time.breakTime);
  return {
    normalDay: normal.day * 60,
    normalWeek: normal.week * 60,
    maximumDay: values.get(time.maximumDay) * 60,
    maximumWeek: values.get(time.maximumWeek) * 60,
    averageWeek: average.hours * 60,
    averageWeeks: average.weeks,
    restDay: values.get(time.restDay) * 60,
    restWeekHours: values.get(time.restWeek),
    breakMinutes: pause.minutes,
    breakAbove: pause.aboveHours * 60,
    floors: values.maybe(minimum.floors) ?? [],
  };
}

function dates(values: ResolvedValues) {
  const sv = values.get(deadlines.contributionsDue);
  return {
    reportDay: values.get(deadlines.monthlyReport),
    dailyReportDay: values.get(deadlines.dailyReport),
    contributionsDueDays: sv.days,
    taxesDueDay: values.get(deadlines.taxesDue),
    deregistrationDays: values.get(deadlines.deregistration),
    wageSlipMonth: values.get(deadlines.annualWageSlip).month,
    municipalReturnMonth: values.get(deadlines.municipalReturn).month,
  };
}

function seizure(values: ResolvedValues) {
  const step = values.get(garnishment.garnishShare);
  return {
    seizureBase: values.cents(garnishment.garnishBase),
    seizureBaseRaised: values.cents(garnishment.garnishBaseRaised),
    seizureDependant: values.cents(garnishment.garnishDependant),
    seizureCeiling: values.cents(garnishment.garnishCeiling),
    seizureKept: toScaled(step.general),
    seizureKeptDependant: toScaled(step.perDependant),
    seizureDependants: step.maximumDependants,
    seizureMaintenance: values.scaled(garnishment.garnishMaintenance),
    seizureNetStep: values.cents(garnishment.garnishNetRounding),
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...insurance(values),
    ...employerLevies(values),
    ...incomeTax(values),
    ...specialPayments(values),
    ...leaveAndSickness(values),
    ...workTime(values),
    ...dates(values),
    ...seizure(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
