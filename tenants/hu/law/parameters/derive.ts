/** What the rules compute with: fillér (hundredths of a forint), rates in millionths. */
import { proRata, type ResolvedValues, SCALE, toCents, toScaled } from '@smart/law';
import * as casual from './casual.ts';
import * as contributions from './contributions.ts';
import * as deadlines from './deadlines.ts';
import * as ekho from './ekho.ts';
import * as tax from './income-tax.ts';
import * as wages from './wages.ts';
import * as work from './work.ts';

const cents = (text: string): number => toCents(text);

/** Least pay of full-time work by its measure. */
const floor = (month: number, day: number, hour: number) => ({ month, day, hour });

function minimumPay(values: ResolvedValues) {
  const { minimum, skilled } = values.get(casual.casualFloor);
  return {
    minimum: floor(
      values.cents(wages.minimumMonth),
      values.cents(wages.minimumDay),
      values.cents(wages.minimumHour),
    ),
    skilled: floor(
      values.cents(wages.skilledMonth),
      values.cents(wages.skilledDay),
      values.cents(wages.skilledHour),
    ),
    casualFloor: { minimum: toScaled(minimum), skilled: toScaled(skilled) },
    floors: values.maybe(wages.floors) ?? [],
  };
}

function incomeTax(values: ResolvedValues) {
  const personal = values.get(tax.personal);
  const married = values.get(tax.firstMarried);
  const ill = values.maybe(tax.illChild);
  const unit = values.cents(tax.rounding);
  const share = proRata(values.cents(wages.minimumMonth), 1, personal.parts * unit);
  return {
    /** Taxes and contributions are whole multiples of it. */
    unit,
    /** Divides amount × rate into units. */
    unitScale: unit * SCALE,
    szjaRate: values.scaled(tax.szjaRate),
    under25: values.cents(tax.under25),
    under25Age: values.get(tax.under25Age),
    familyBase: values.get(tax.familyBase).map(cents),
    illChild: ill === null ? 0 : cents(ill),
    motherOf4: values.maybe(tax.motherOf4) !== null,
    motherOf3: values.maybe(tax.motherOf3) !== null,
    motherOf2: values.maybe(tax.motherOf2),
    motherUnder30: values.maybe(tax.motherUnder30),
    personal: share * unit,
    married: cents(married.base),
    marriedMonths: married.months,
    allowanceOrder: values.get(tax.allowanceOrder),
    nonResidentRate: values.scaled(tax.nonResident),
  };
}

function social(values: ResolvedValues) {
  const minimumWage = values.cents(wages.minimumMonth);
  const pensionerRate = values.scaled(contributions.pensioner);
  return {
    tbRate: values.scaled(contributions.tbRate),
    szochoRate: values.scaled(contributions.szochoRate),
    minimumBase: proRata(minimumWage, values.scaled(contributions.minimumBase), SCALE),
    minimumBaseDays: values.get(contributions.minimumBaseDays),
    pensionerRate,
    mandateThreshold: values.cents(contributions.mandateThreshold),
    mandateDays: values.get(contributions.mandateDays),
    mandateCosts: values.scaled(contributions.mandateCosts),
    mandateSzocho: values.scaled(contributions.mandateSzocho),
  };
}

function casualWork(values: ResolvedValues) {
  const extra = values.maybe(casual.seasonalExtra);
  const year = values.get(casual.casualYear);
  const days = values.get(casual.casualDays);
  return {
    /** Due a day by contract kind. */
    dailyDue: {
      efo: values.cents(casual.dueCasual),
      idenymunka: values.cents(casual.dueSeasonal),
      statiszta: values.cents(casual.dueExtra),
    } as Readonly<Record<string, number>>,
    freeDay: values.cents(casual.freeDay),
    extraCap: values.cents(casual.extraCap),
    casualRow: days.row,
    casualMonth: days.month,
    casualYear: year.days,
    casualOfWorker: year.of === 'worker',
    seasonalYear: values.get(casual.seasonalYear).days,
    seasonalPlain: values.get(casual.seasonalYear).plain,
    seasonalExtra: extra === null ? 0 : cents(extra),
  };
}

function artists(values: ResolvedValues) {
  const payer = values.maybe(ekho.ekhoPayer);
  return {
    ekhoRate: values.scaled(ekho.ekhoRate),
    ekhoReduced: values.scaled(ekho.ekhoReduced),
    ekhoA1: values.scaled(ekho.ekhoA1),
    ekhoPayer: payer === null ? 0 : toScaled(payer),
    ekhoNormal: values.cents(ekho.ekhoNormal),
    ekhoCap: values.cents(ekho.ekhoCap),
    ekhoOccupations: values.get(ekho.ekhoOccupations),
  };
}

function labour(values: ResolvedValues) {
  const time = values.get(work.workTime);
  const rest = values.get(work.rest);
  const exit = values.get(work.leaveExit);
  const moved = values.get(work.movedDays);
  const overtime = values.get(work.overtime);
  return {
    overtimeLaw: overtime.law!,
    overtimeCollective: overtime.agreement!,
    overtimeAgreed: overtime.agreed!,
    normalDay: time.day! * 60,
    normalWeek: time.week! * 60,
    maximumDay: time.maxDay! * 60,
    maximumWeek: time.maxWeek! * 60,
    restDay: rest.day * 60,
    breakAfter: rest.breakAfter * 60,
    sickDays: values.get(work.sickDays),
    sickRate: values.scaled(work.sickRate),
    benefitParts: values.get(work.sickEmployer).parts,
    leaveBase: values.get(work.leaveBase),
    leaveAge: values.get(work.leaveAge),
    leaveChildren: values.get(work.leaveChildren),
    leaveYearDays: exit.yearDays,
    leaveHours: exit.hours,
    leaveDayHours: time.day!,
    workedSaturdays: new Set(moved.work),
    restDays: new Set(moved.rest),
  };
}

function dates(values: ResolvedValues) {
  const certificate = values.get(deadlines.certificate);
  return {
    endDays: values.get(deadlines.endDays),
    returnDay: values.get(deadlines.returnDay),
    certificateMonth: certificate.month,
    certificateDay: certificate.day,
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...minimumPay(values),
    ...incomeTax(values),
    ...social(values),
    ...casualWork(values),
    ...artists(values),
    ...labour(values),
    ...dates(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
