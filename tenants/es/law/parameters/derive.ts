/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import {
  type Brackets,
  compileBrackets,
  type Parameter,
  type ResolvedValues,
  toCents,
  toScaled,
  type Why,
} from '@smart/law';
import { deadlines, social, tax, work } from './index.ts';

/** A contribution line with its rate and the base it is computed on. */
export interface RateShare {
  readonly line: string;
  readonly rate: number;
  readonly on: 'cc' | 'at' | 'des';
  /** The rate's own value, where the rule does not name it: it depends on the contract. */
  readonly why?: Why;
}

/** Contributions of a contract kind: those of the person, then those of the company. */
export interface RatePlan {
  readonly employee: readonly RateShare[];
  readonly employer: readonly RateShare[];
}

const OPEN_END = Number.MAX_SAFE_INTEGER;

function plan(values: ResolvedValues, openEnded: boolean): RatePlan {
  const { get } = values;
  const row = (on: RateShare['on'], line: string, parameter: Parameter<string>): RateShare => ({
    line,
    rate: toScaled(get(parameter)),
    on,
    ...(on === 'des' ? { why: { values: [parameter.key] } } : {}),
  });
  return {
    employee: [
      row('cc', 'cc-ee', social.ccEmployee),
      row('cc', 'mei-ee', social.meiEmployee),
      row('des', 'des-ee', openEnded ? social.openEmployee : social.termEmployee),
      row('at', 'fp-ee', social.trainingEmployee),
    ],
    employer: [
      row('cc', 'cc-er', social.ccEmployer),
      row('cc', 'mei-er', social.meiEmployer),
      row('des', 'des-er', openEnded ? social.openEmployer : social.termEmployer),
      row('at', 'fogasa', social.fogasa),
      row('at', 'fp-er', social.trainingEmployer),
    ],
  };
}

const premium = ({ it, ims }: social.Premium) => ({ it: toScaled(it), ims: toScaled(ims) });

function accident(values: ResolvedValues) {
  const own = values.maybe(social.accidentOwn);
  const rows = Object.entries(values.get(social.accident)).map(([k, v]) => [k, premium(v)]);
  return {
    premiums: Object.fromEntries(rows) as Readonly<Record<string, ReturnType<typeof premium>>>,
    premiumOwn: own === null ? null : premium(own),
  };
}

/** Additional rates on pay above the maximum base, ready for either side. */
function solidarity(values: ResolvedValues, side: 'employer' | 'employee'): Brackets {
  const rows = values.get(social.solidarity).map((row) => ({ above: row.above, rate: row[side] }));
  return compileBrackets([{ above: '0.00', rate: '0 %' }, ...rows]);
}

function socialSecurity(values: ResolvedValues) {
  const days = values.get(social.contributionDays);
  const short = values.get(social.shortContract);
  const group4 = values.cents(social.minimumGroup4);
  const day = values.cents(social.minimumDay);
  const first = [social.minimumGroup1, social.minimumGroup2, social.minimumGroup3];
  const hours = values.get(social.minimumHour).map((text) => toCents(text));
  return {
    maximum: values.cents(social.baseMaximum),
    minimumAccident: values.cents(social.baseMinimumAccident),
    /** Minimum base of a month by group; groups with daily contributions by the day. */
    minimums: [0, ...first.map((each) => values.cents(each)), group4],
    /** Where each of these minimums comes from, the daily one last. */
    minimumKeys: [...first, social.minimumGroup4, social.minimumDay].map(({ key }) => key),
    minimumDay: day,
    minimumHours: [0, ...hours],
    monthlyGroups: values.get(social.monthlyGroups),
    monthDays: days.month,
    yearDays: days.year,
    open: plan(values, true),
    term: plan(values, false),
    ccEmployer: values.scaled(social.ccEmployer),
    solidarityEmployer: solidarity(values, 'employer'),
    solidarityEmployee: solidarity(values, 'employee'),
    shortUnderDays: short.underDays,
    shortContributions: short.contributions,
    account: values.get(social.artistsAccount).map(({ upTo, base }) => ({
      upTo: upTo === null ? OPEN_END : toCents(upTo),
      base: toCents(base),
    })),
    ...accident(values),
  };
}

const centsOrNull = (text: string | null): number | null => (text === null ? null : toCents(text));

function family(values: ResolvedValues) {
  const own = values.get(tax.ownMinimum);
  const children = values.get(tax.descendants);
  const parents = values.get(tax.ascendants);
  const many = values.get(tax.manyDescendants);
  const disabled = values.get(tax.disabled);
  const expenses = values.get(tax.expenses);
  const moderate = toCents(disabled.moderate);
  const severe = toCents(disabled.severe) + toCents(disabled.assistance);
  return {
    own: {
      ages: own.ages,
      base: toCents(own.base),
      steps: [own.old, own.older].map((t) => toCents(t)),
    },
    parent: { ages: parents.ages, steps: [parents.old, parents.older].map((t) => toCents(t)) },
    childEach: children.each.map((text) => toCents(text)),
    childSmall: toCents(children.small),
    childSmallUnder: children.smallUnder,
    childUnder: children.under,
    manyAmount: toCents(many.amount),
    manyMoreThan: many.moreThan,
    /** By degree; a severe disability counts as needing assistance. */
    disability: { none: 0, '33': moderate, '65': severe },
    assistance: toCents(disabled.assistance),
    expenses: toCents(expenses.general),
    expensesMobility: toCents(expenses.mobility),
    expensesDisabled: toCents(expenses.disabled),
    expensesSevere: toCents(expenses.severe),
  };
}

/** Rates in hundredths of a percent, as the procedure states them. */
const hundredths = (text: string): number => toScaled(text) / 100;

function incomeTax(values: ResolvedValues) {
  const limit = values.get(tax.limit43);
  const loan = values.get(tax.homeLoan);
  const where = values.get(tax.territories);
  const exempt = values.get(tax.exemptPay);
  return {
    scale: compileBrackets(values.get(tax.scale)),
    exempt: {
      '1': exempt['1']!.map(centsOrNull),
      '2': exempt['2']!.map(centsOrNull),
      '3': exempt['3']!.map(centsOrNull),
    },
    reduction: values.get(tax.reduction).map((row) => ({
      upTo: toCents(row.upTo),
      above: toCents(row.above),
      amount: toCents(row.amount),
      factor: toScaled(row.factor),
    })),
    limitRate: toScaled(limit.rate),
    limitUpTo: toCents(limit.upTo),
    supportMinimum: values.cents(tax.childSupport),
    loanPoints: hundredths(loan.points),
    loanBelow: toCents(loan.below),
    leastShort: hundredths(values.get(tax.leastShort)),
    leastArtist: hundredths(values.get(tax.leastArtist)),
    highest: hundredths(values.get(tax.highest)),
    territoryShare: toScaled(where.share),
    territories: where.of,
    /** Parts of the whole in which the rate is stated: 10,000 with two decimals of a percent. */
    rateParts: 100 * 10 ** values.get(tax.rateDecimals),
    fixedRate: values.scaled(tax.fixedRate),
    fixedRateLow: values.scaled(tax.fixedRateLow),
    indemnityTaxed: values.get(tax.indemnityTax) === 'taxed',
    abroadEu: values.scaled(tax.abroadEu),
    abroadOther: values.scaled(tax.abroadOther),
    euStates: values.get(tax.euStates),
    /** From this pay on a hundredth of a point of the rate is worth more than 45 cents. */
    rateStepsFrom: 450_000,
    ...family(values),
  };
}

function labour(values: ResolvedValues) {
  const time = values.get(work.workTime);
  const end = values.get(work.indemnity);
  const sick = values.get(work.sickDays);
  const left = values.maybe(work.seizureMaintenance);
  return {
    wageMonth: values.cents(work.wageMonth),
    wageYear: values.cents(work.wageYear),
    wageDay: values.cents(work.wageDay),
    wageCasualDay: values.cents(work.wageCasualDay),
    casualDays: values.get(work.casualDays),
    floors: values.maybe(work.floors) ?? [],
    normalWeek: time.week * 60,
    normalDay: time.day * 60,
    /** A legal day of work: a fifth of the week. */
    fullDay: (time.week * 60) / 5,
    restDay: time.rest * 60,
    freeDays: time.freeDays,
    leaveDays: values.get(work.leave),
    leaveDivisor: values.get(work.leaveDivisor),
    indemnityDays: end.days,
    indemnityLongDays: end.longDays,
    indemnityLongMonths: end.longMonths,
    sickUnpaid: sick.unpaid,
    sickEmployer: sick.employer,
    sickLost: toScaled('100 %') - values.scaled(work.sickRate),
    sickDivisor: values.get(work.sickDivisor),
    permitAge: values.get(work.permitAge),
    termMonths: values.get(work.termMonths),
    seizureRates: values.get(work.seizure).rates.map(toScaled),
    seizureMaintenance: left === null ? null : toCents(left),
  };
}

function dates(values: ResolvedValues) {
  return {
    startWindow: values.get(deadlines.startWindow),
    endDays: values.get(deadlines.endDays),
    contractDays: values.get(deadlines.contractDays),
    certificateDays: values.get(deadlines.certificateDays),
    contributionsMonths: values.get(deadlines.contributionsMonths),
    taxDay: values.get(deadlines.taxDay),
    summaryDay: values.get(deadlines.summaryDay),
    certificateMonth: values.get(deadlines.certificateMonth),
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...socialSecurity(values),
    ...incomeTax(values),
    ...labour(values),
    ...dates(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
