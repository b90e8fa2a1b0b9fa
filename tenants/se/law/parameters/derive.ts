/**
 * What the rules compute with. Amounts are öre and rates millionths, but in the yearly tax of the
 * tables, which counts whole kronor, factors in millionths and rates in ten-thousandths.
 */
import { type ResolvedValues, SCALE, toCents, toScaled } from '@smart/law';
import { taxTables } from '../46-tax-tables.ts';
import * as dates from './duties.ts';
import * as fees from './employer-fees.ts';
import * as tax from './income-tax.ts';
import * as work from './work.ts';

const kronor = (text: string): number => toCents(text) / 100;
const micro = (text: string): number => toCents(text, 6);
/** A rate in ten-thousandths: products with yearly amounts stay exact. */
const fine = (text: string): number => toScaled(text) / 100;

/** Income up to `upTo` millionths of a krona: constant (millionths) and slope (millionths). */
export interface Pieces {
  readonly upTo: readonly number[];
  readonly constant: readonly number[];
  readonly slope: readonly number[];
}

const piecesOf = (rows: readonly tax.Piece[], base: number): Pieces => ({
  upTo: rows.map((row) => (row.upTo === null ? Number.MAX_SAFE_INTEGER : micro(row.upTo) * base)),
  constant: rows.map((row) => micro(row.constant) * base),
  slope: rows.map((row) => micro(row.slope)),
});

/** Everything the yearly tax of SKV 433 needs. Kronor, unless said. */
export interface YearScale {
  readonly allowance: Pieces;
  readonly allowanceOlder: Pieces;
  readonly workCredit: Pieces;
  readonly workCreditOlder: Pieces;
  readonly threshold: number;
  readonly stateRate: number;
  readonly earnedAbove: number;
  readonly earnedRate: number;
  readonly earnedMost: number;
  readonly pensionRate: number;
  /** Millionths of a krona. */
  readonly pensionFrom: number;
  readonly pensionUpTo: number;
  readonly pensionStep: number;
  readonly serviceRate: number;
  /** Millionths of a krona. */
  readonly serviceUpTo: number;
  readonly incomeStep: number;
}

function yearScale(values: ResolvedValues): YearScale {
  const pbb = kronor(values.get(tax.priceBase));
  const ibb = kronor(values.get(tax.incomeBase));
  const earned = values.get(tax.earnedCredit);
  const fee = values.get(tax.pensionFee);
  const service = values.get(tax.publicService);
  return {
    allowance: piecesOf(values.get(tax.allowance), pbb),
    allowanceOlder: piecesOf(values.get(tax.allowanceOlder), pbb),
    workCredit: piecesOf(values.get(tax.workCredit), pbb),
    workCreditOlder: piecesOf(values.get(tax.workCreditOlder), pbb),
    threshold: kronor(values.get(tax.stateThreshold)),
    stateRate: fine(values.get(tax.stateRate)),
    earnedAbove: kronor(earned.above),
    earnedRate: fine(earned.rate),
    earnedMost: kronor(earned.most),
    pensionRate: fine(fee.rate),
    pensionFrom: micro(fee.from) * pbb,
    pensionUpTo: micro(fee.upTo) * ibb,
    pensionStep: kronor(fee.step),
    serviceRate: fine(service.rate),
    serviceUpTo: micro(service.upTo) * ibb,
    incomeStep: values.get(tax.tableBands).incomeStep,
  };
}

const rowsOf = (rows: readonly tax.OneOffRow[] | undefined) =>
  rows?.map(({ upTo, percent }) => ({
    upTo: upTo === null ? Number.MAX_SAFE_INTEGER : toCents(upTo),
    rate: (percent * SCALE) / 100,
  }));

function incomeTax(values: ResolvedValues) {
  const scale = yearScale(values);
  const columns = values.get(tax.tableColumns);
  const bands = values.get(tax.tableBands);
  const free = values.get(tax.freePay);
  const known = values.get(tax.oneOff);
  const entered = values.maybe(tax.oneOffOther) ?? {};
  const tableFees = fine(values.get(tax.tableFees));
  return {
    scale,
    columns,
    tableFees,
    tables: taxTables(scale, columns, bands, tableFees),
    olderAge: values.get(tax.olderAge),
    sideRate: values.scaled(tax.sideRate),
    shortDays: values.get(tax.shortDays),
    noCard: values.scaled(tax.noCard),
    freePayment: toCents(free.payment),
    freeYear: toCents(free.year),
    oneOff: (column: number) => rowsOf(known[column]),
    oneOffEntered: (column: number) => rowsOf(entered[column]),
    sinkRate: values.scaled(tax.sink),
    artistRate: values.scaled(tax.artistTax),
  };
}

/** Lines of the employer contribution with their rates, in the order in which they are shown. */
export interface FeePlan {
  readonly lines: readonly {
    readonly line: string;
    readonly rate: number;
    readonly upTo: number;
  }[];
  readonly rate: number;
}

/** Rates of a person: reduced up to an amount a month, then those of the rest. */
export interface PersonFees {
  readonly rest: FeePlan;
  readonly reduced: FeePlan;
  readonly upTo: number;
  /** Line that shows the base at the reduced rates. */
  readonly line: 'fee-base-youth' | 'fee-base-senior' | null;
}

function plan(parts: readonly (readonly [string, number])[]): FeePlan {
  let upTo = 0;
  const lines = parts.map(([line, rate]) => {
    upTo += rate;
    return { line, rate, upTo };
  });
  return { lines, rate: upTo };
}

/** Halves of all parts but the first, cut to hundredths of a percent; the last fills the rate. */
function youthPlan(parts: readonly (readonly [string, number])[], rate: number): FeePlan {
  let left = rate;
  const step = SCALE / 10_000;
  return plan(
    parts.map(([line, whole], i) => {
      const half = whole / 2 - ((whole / 2) % step);
      const own = i === 0 ? whole : i === parts.length - 1 ? left : half;
      left -= own;
      return [line, own];
    }),
  );
}

function employerFees(values: ResolvedValues) {
  const parts = Object.entries(values.get(fees.components)).map(
    ([line, rate]) => [line, toScaled(rate)] as const,
  );
  const young = values.maybe(fees.youth);
  const senior = values.get(fees.senior);
  const aid = values.get(fees.startAid);
  const pension = values.get(fees.pension);
  const insurance = values.maybe(fees.insurance);
  const ibb = values.cents(tax.incomeBase);
  const nothing = plan([]);
  const fullPlan = plan(parts);
  const seniorPlan = plan(parts.slice(0, 1));
  const full: PersonFees = { rest: fullPlan, reduced: nothing, upTo: 0, line: null };
  const youthFees: PersonFees = young
    ? {
        rest: fullPlan,
        reduced: youthPlan(parts, toScaled(young.rate)),
        upTo: toCents(young.upTo),
        line: 'fee-base-youth',
      }
    : full;
  const all = Number.MAX_SAFE_INTEGER;
  return {
    fullPlan,
    seniorPlan,
    fees: {
      full,
      young: youthFees,
      senior: {
        rest: nothing,
        reduced: seniorPlan,
        upTo: all,
        line: 'fee-base-senior',
      } as PersonFees,
      none: { ...full, rest: nothing },
    },
    seniorAge: senior.age,
    seniorBornFrom: senior.bornFrom,
    youth: young && { fromAge: young.fromAge, belowAge: young.belowAge },
    startAidUpTo: toCents(aid.upTo),
    startAidReduces: aid.way === 'reduction',
    yearLimit: values.cents(fees.yearLimit),
    payrollTax: values.scaled(fees.payrollTax),
    pensionRate: toScaled(pension.rate),
    pensionAbove: toScaled(pension.above),
    pensionUpTo: (micro(pension.upTo) * ibb) / (12 * SCALE),
    pensionFromAge: pension.fromAge,
    pensionToAge: values.get(fees.pensionEnd),
    insurance: insurance === null ? 0 : toScaled(insurance),
  };
}

function labour(values: ResolvedValues) {
  const fixed = values.get(work.conversion);
  return {
    leaveDays: values.get(work.leaveDays),
    leaveRate: values.scaled(work.leaveRate),
    leaveExtra: values.scaled(work.leaveExtra),
    leaveSupplement: values.scaled(work.leaveSupplement),
    leaveDay: values.scaled(work.leaveDay),
    leaveYearStart: values.get(work.leaveYearStart),
    leaveIncludedMonths: values.get(work.leaveIncluded),
    sickDays: values.get(work.sickDays),
    sickRate: values.scaled(work.sickRate),
    sickKarens: values.scaled(work.sickKarens),
    sickRelapse: values.get(work.sickRelapse),
    sickWait: values.get(work.sickWait),
    sickCertificate: values.get(work.sickCertificate),
    weeksOfYear: values.get(work.weeksOfYear),
    week: values.get(work.week) * 60,
    restDay: values.get(work.restDay) * 60,
    restWeekHours: values.get(work.restWeek),
    fixedMonths: fixed.months,
    floors: [...(values.maybe(work.friScen) ?? []), ...(values.maybe(work.floors) ?? [])],
  };
}

function deadlines(values: ResolvedValues) {
  const slp = values.get(dates.slpDue);
  return {
    agi: values.get(dates.agiDays),
    slpMonth: slp.month,
    slpDay: slp.day,
    premiumMonths: values.get(fees.premiumDue),
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...incomeTax(values),
    ...employerFees(values),
    ...labour(values),
    ...deadlines(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
