/** What the rules compute with: amounts in cents, rates in millionths. Made once a date. */
import {
  compileBrackets,
  type Parameter,
  type ResolvedValues,
  toCents,
  toScaled,
} from '@smart/law';
import * as labour from './labour.ts';
import * as social from './social.ts';
import * as s from './spectacle.ts';
import * as tax from './tax.ts';

/** On what a rate is levied: see `Bases`. */
export type BaseOf = 'pay' | 'gross' | 't1' | 't2' | 'upper' | 'cet' | 'csg';

/** A line of the plan: rate in millionths on one of the bases. */
export interface PlanLine {
  readonly line: string;
  readonly of: BaseOf;
  readonly rate: number;
}

/** Lines of one kind of work; `small`, `medium`, `large` by the employer’s headcount. */
export interface Plan {
  readonly employee: readonly PlanLine[];
  readonly employer: readonly PlanLine[];
  readonly cadre: readonly PlanLine[];
  readonly bySize: Readonly<Record<Size, readonly PlanLine[]>>;
  /** Employer’s sickness and family rate: full, and below a limit of pay (2025). */
  readonly maladie: number;
  readonly maladieLow: number | null;
  readonly family: number;
  readonly familyLow: number | null;
}
export type Size = 'small' | 'medium' | 'large';

const line = (id: string, of: BaseOf, rate: number): PlanLine => ({ line: id, of, rate });

function maybe(values: ResolvedValues, parameter: Parameter<string>): number | null {
  const text = values.maybe(parameter);
  return text === null ? null : toScaled(text);
}

function generalPlan(values: ResolvedValues): Plan {
  const { scaled } = values;
  const low = values.maybe(social.maladieLow);
  const familyLow = values.maybe(social.familyLow);
  return {
    maladie: scaled(social.maladie),
    maladieLow: low && toScaled(low.rate),
    family: scaled(social.family),
    familyLow: familyLow && toScaled(familyLow.rate),
    employee: [
      line('vp-ee', 't1', scaled(social.oldAgeEe)),
      line('vd-ee', 'pay', scaled(social.oldAgeWholeEe)),
      line('agirc1-ee', 't1', scaled(social.agirc1Ee)),
      line('agirc2-ee', 't2', scaled(social.agirc2Ee)),
      line('ceg1-ee', 't1', scaled(social.ceg1Ee)),
      line('ceg2-ee', 't2', scaled(social.ceg2Ee)),
      line('cet-ee', 'cet', scaled(social.cetEe)),
    ],
    employer: [
      line('vp', 't1', scaled(social.oldAge)),
      line('vd', 'pay', scaled(social.oldAgeWhole)),
      line('csa', 'pay', scaled(social.csa)),
      line('dialogue', 'pay', scaled(social.dialogue)),
      line('chomage', 'upper', scaled(social.unemployment)),
      line('ags', 'upper', scaled(social.ags)),
      line('agirc1', 't1', scaled(social.agirc1)),
      line('agirc2', 't2', scaled(social.agirc2)),
      line('ceg1', 't1', scaled(social.ceg1)),
      line('ceg2', 't2', scaled(social.ceg2)),
      line('cet', 'cet', scaled(social.cet)),
    ],
    cadre: [
      line('apec-ee', 'upper', scaled(social.apecEe)),
      line('apec', 'upper', scaled(social.apec)),
    ],
    bySize: {
      small: [
        line('fnal', 't1', scaled(social.fnalSmall)),
        line('formation', 'pay', scaled(social.trainingSmall)),
      ],
      medium: [
        line('fnal', 't1', scaled(social.fnalSmall)),
        line('formation', 'pay', scaled(social.training)),
      ],
      large: [
        line('fnal', 'pay', scaled(social.fnalLarge)),
        line('formation', 'pay', scaled(social.training)),
        line('peec', 'pay', scaled(social.peec)),
      ],
    },
  };
}

/** Show business: unemployment of its own, leave and training funds, no Alsace-Moselle regime. */
function spectaclePlan(values: ResolvedValues, artist: boolean, cadre: boolean): Plan {
  const { scaled } = values;
  const own = (of: Parameter<string>, general: Parameter<string>) => scaled(artist ? of : general);
  const pension = values.get(artist && !cadre ? s.artistAgirc : s.technicianAgirc);
  const general = generalPlan(values);
  const ordinary = values.get(s.spectacleAgirc2);
  const second = cadre
    ? { employer: scaled(social.agirc2), employee: scaled(social.agirc2Ee) }
    : { employer: toScaled(ordinary.employer), employee: toScaled(ordinary.employee) };
  const fnal = [
    line('fnal', 't1', own(s.artistFnalSmall, social.fnalSmall)),
    line('fnal', 'pay', own(s.artistFnalLarge, social.fnalLarge)),
  ] as const;
  return {
    maladie: own(s.artistMaladie, social.maladie),
    maladieLow: artist ? maybe(values, s.artistMaladieLow) : general.maladieLow,
    family: own(s.artistFamily, social.family),
    familyLow: artist ? maybe(values, s.artistFamilyLow) : general.familyLow,
    cadre: general.cadre,
    employee: [
      line('vp-ee', 't1', own(s.artistOldAgeEe, social.oldAgeEe)),
      line('vd-ee', 'pay', own(s.artistOldAgeWholeEe, social.oldAgeWholeEe)),
      line('chs-ee', 'upper', scaled(s.specificEe)),
      line('agirc1-ee', 't1', toScaled(pension.employee)),
      line('agirc2-ee', 't2', second.employee),
      ...general.employee.filter((one) => /^c/.test(one.line)),
    ],
    employer: [
      line('vp', 't1', own(s.artistOldAge, social.oldAge)),
      line('vd', 'pay', own(s.artistOldAgeWhole, social.oldAgeWhole)),
      line('csa', 'pay', scaled(social.csa)),
      line('dialogue', 'pay', scaled(social.dialogue)),
      line('ch-spectacle', 'upper', scaled(social.unemployment)),
      line('chs', 'upper', scaled(s.specific)),
      line('ags-spectacle', 'upper', scaled(social.ags)),
      line('agirc1', 't1', toScaled(pension.employer)),
      line('agirc2', 't2', second.employer),
      ...general.employer.filter((one) => /^ce/.test(one.line)),
      line('conges', 'gross', scaled(s.leaveFund)),
      line('afdas', 'pay', scaled(s.afdas)),
    ],
    bySize: {
      small: [fnal[0]],
      medium: [fnal[0]],
      large: [fnal[1], line('peec', 'pay', scaled(social.peec))],
    },
  };
}

function contributions(values: ResolvedValues) {
  const tranches = values.get(social.tranches);
  const size = values.get(social.sizes);
  const low = values.maybe(social.maladieLow);
  const family = values.maybe(social.familyLow);
  const own = values.maybe(s.collective);
  const days = values.get(s.artistDays);
  const dfs = values.get(s.dfs);
  return {
    pss: values.cents(social.pssMonth),
    pssArtistDay: values.cents(social.pssHour) * days.hours,
    artistDaysBelow: days.below,
    artistSecond: values.get(s.artistSecond) === 'due',
    secondTranche: tranches.second,
    upperTranche: tranches.unemployment,
    sizeSmall: size.small,
    sizeLarge: size.large,
    general: generalPlan(values),
    artist: spectaclePlan(values, true, false),
    technician: spectaclePlan(values, false, false),
    artistCadre: spectaclePlan(values, true, true),
    technicianCadre: spectaclePlan(values, false, true),
    alsaceRate: values.scaled(social.alsace),
    abroadRate: values.scaled(social.abroad),
    abroadArtistRate: values.scaled(s.artistAbroad),
    csgBase: values.scaled(social.csgBase),
    csgDeductible: values.scaled(social.csgDeductible),
    csgOther: values.scaled(social.csgOther),
    crds: values.scaled(social.crds),
    apprenticeship: values.scaled(social.apprenticeship),
    apprenticeshipAlsace: values.scaled(social.apprenticeshipAlsace),
    cpf: values.scaled(social.cpf),
    forfait: values.scaled(social.forfait),
    prevoyance: values.scaled(social.prevoyance),
    atmpAverage: values.scaled(social.atmpAverage),
    atmpFloor: values.scaled(social.atmpFloor),
    artistAtmp: values.scaled(s.artistAtmp),
    artistFactor: values.scaled(s.factor),
    surcharge: values.scaled(s.surcharge),
    surchargeMonths: values.get(s.surchargeMonths),
    collective: own && { employer: toScaled(own.employer), employee: toScaled(own.employee) },
    /** Limits in hundredths of the SMIC; null since the reduced rates are gone. */
    maladieUpTo: low && toCents(low.upTo),
    familyUpTo: family && toCents(family.upTo),
    dfsCap: toCents(dfs.cap),
    dfs: { none: 0, dramatique: toScaled(dfs.dramatique), musicien: toScaled(dfs.musicien) },
  };
}

/** Overtime (TEPA): relief of the employee, deduction of the employer, what is free of tax. */
function overtime(values: ResolvedValues) {
  const own = values.get(social.overtimeEmployee);
  const employer = values.get(social.overtimeEmployer);
  // What is free is told after CSG: gross it up by the CSG on it.
  const csg = (values.scaled(social.csgBase) * values.scaled(social.csgDeductible)) / 1_000_000;
  return {
    overtimeMost: toScaled(own.most),
    overtimeFree: Math.round((toCents(own.free) * 1_000_000) / (1_000_000 - csg)),
    overtimeDeduction: {
      ...{ from: employer.from, below: employer.below },
      small: toCents(employer.small),
      large: toCents(employer.large),
    },
  };
}

/** The general reduction: coefficients in ten-thousandths, exit in hundredths of the SMIC. */
function reduction(values: ResolvedValues) {
  const old = values.maybe(social.fillon);
  const now = values.maybe(social.rgdu);
  const fund = values.get(social.reductionLeaveFund);
  const fine = (text: string): number => toScaled(text) / 100;
  return {
    /** A year’s SMIC, cents: twelve times what a full month counts. */
    smicYear: values.cents(social.reductionSmic) * values.get(social.workYear),
    smicHour: values.cents(social.reductionSmic),
    hoursYear: values.get(social.workYear),
    fillon: old && {
      top: { small: fine(old.small), medium: fine(old.small), large: fine(old.large) },
      exit: toCents(old.exit),
    },
    rgdu: now && {
      least: fine(now.least),
      delta: { small: fine(now.small), medium: fine(now.small), large: fine(now.large) },
      quarters: now.quarters,
      exit: toCents(now.exit),
    },
    leaveFund: fund,
    pensionPart: values.scaled(social.reductionPension) / 100,
    cesaReduced: values.get(social.cesaReduction) === 'eligible',
    artistReduced: values.get(s.artistReduction) === 'yes',
  };
}

const limits = (text: string): number[] => text.split(' ').map((limit) => toCents(limit));

function withholding(values: ResolvedValues) {
  const grid = values.get(tax.grid);
  const artist = values.get(tax.artistTax);
  const abroad = values.maybe(tax.nonResident);
  return {
    grids: {
      metropole: limits(grid.metropole),
      antilles: limits(grid.antilles),
      guyane: limits(grid.guyane),
    },
    gridRates: values
      .get(tax.gridRates)
      .split(' ')
      .map((percent) => toScaled(`${percent} %`)),
    shortMonths: values.get(tax.shortMonths),
    shortAllowance: values.cents(tax.shortAllowance),
    heavyCoverTaxed: values.get(tax.heavyCover) === 'taxable',
    artistTax: toScaled(artist.rate),
    artistKept: toScaled(artist.kept),
    nonResident: abroad && compileBrackets(abroad),
  };
}

function household(values: ResolvedValues) {
  const year = values.get(tax.household);
  const rates = values.get(tax.householdRates);
  return {
    household: {
      brackets: compileBrackets(year.brackets),
      costs: toScaled(rates.costs),
      costsLeast: toCents(year.costsLeast),
      costsMost: toCents(year.costsMost),
      halfPart: toCents(year.halfPart),
      loneParent: toCents(year.loneParent),
      relief: { single: toCents(year.relief), couple: toCents(year.reliefCouple) },
      reliefRate: toScaled(rates.relief),
      halfChildren: rates.halfChildren,
      high: compileBrackets(rates.high),
      highCouple: compileBrackets(rates.highCouple),
    },
  };
}

function labourLaw(values: ResolvedValues) {
  const time = values.get(labour.time);
  const day = values.get(labour.timeDay);
  const dsn = values.get(labour.dsn);
  const other = values.get(labour.otherDue);
  return {
    smic: values.cents(labour.smic),
    floors: values.maybe(labour.floors) ?? [],
    week: time.week * 60,
    maximumWeek: time.maximumWeek * 60,
    averageWeek: time.average * 60,
    averageWeeks: time.weeks,
    partTimeLeast: time.partTimeLeast,
    maximumDay: day.maximum * 60,
    restDay: day.rest * 60,
    leave: values.get(labour.leave),
    leaveDivisor: values.get(labour.leaveDays),
    cddEnd: values.scaled(labour.cddEnd),
    cddLeave: values.scaled(labour.cddLeave),
    dpaeEarliest: values.get(labour.dpae),
    dsn,
    pasDue: values.get(labour.pasDue),
    pensionDue: other.pension,
    spectacleDue: other.spectacle,
  };
}

export function derive(values: ResolvedValues) {
  return {
    ...contributions(values),
    ...reduction(values),
    ...overtime(values),
    ...withholding(values),
    ...household(values),
    ...labourLaw(values),
  };
}

export type Values = Readonly<ReturnType<typeof derive>>;
