/** What the programme flow must know of a person, in the names of its interface. */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import type { Inputs, wageTax } from './generated/wage-tax.ts';
import { LZZ, PRIVATE, TAX_CLASS, UNITS } from './parameters/codes.ts';
import { careOf, fundOf, oldAge } from './person.ts';

/** What is taxed; days 0 for the monthly table, amounts in cents. */
export interface TaxedPay {
  readonly land: string;
  readonly hasUnemployment: boolean;
  readonly days: number;
  readonly current: number;
  readonly special: number;
  /** Expected pay of the year without the one-off pay; 0 when there is none. */
  readonly year: number;
}

/** A monthly amount of the tax certificate for the wage period. */
function ofPeriod(context: Context<Law>, days: number, cents = 0): number {
  if (cents <= 0) return 0;
  if (days === 0) return cents;
  context.relyOn('tax.freibetrag.day');
  const { allowanceDays, allowanceStep } = context.values;
  return Math.ceil(cents / (allowanceDays * allowanceStep)) * allowanceStep;
}

/** One object with every member, because it is made for every payslip. */
export function flowInputs(context: Context<Law>, pay: TaxedPay): Inputs {
  const { person, values } = context;
  const { land, days, current } = pay;
  const care = careOf(context, land);
  const age = oldAge(context);
  const taxClass = person.taxClass ?? TAX_CLASS.withoutCertificate;
  const isAbroad = person.taxResidence !== 'DE';
  const isPrivate = person.health === 'private';
  const hasFactor = person.taxFactor !== undefined && taxClass === TAX_CLASS.withFactor;
  return {
    LZZ: days === 0 ? LZZ.month : LZZ.day,
    RE4: days === 0 ? current : Math.trunc(current / days),
    LZZFREIB: ofPeriod(context, days, person.allowanceMonth),
    LZZHINZU: ofPeriod(context, days, -(person.allowanceMonth ?? 0)),
    JFREIB: Math.max(0, person.allowanceYear ?? 0),
    JHINZU: Math.max(0, -(person.allowanceYear ?? 0)),
    JRE4: pay.year,
    SONSTB: pay.special,
    ALTER1: age.is,
    AJAHR: age.from,
    STKL: taxClass,
    af: hasFactor ? 1 : 0,
    f: hasFactor ? Math.round(person.taxFactor! * UNITS.factor) : UNITS.factor,
    ZKF: isAbroad ? 0 : Math.round((person.childAllowances ?? 0) * UNITS.childAllowances),
    R: (person.church ?? 'none') === 'none' || isAbroad ? 0 : 1,
    KVZ: fundOf(context).extra / 100,
    PVS: land === 'SN' ? 1 : 0,
    PVZ: care.childless > 0 ? 1 : 0,
    PVA: care.childless > 0 ? 0 : care.children,
    KRV: person.pension === 'exempt' ? 1 : 0,
    ALV: pay.hasUnemployment ? 0 : 1,
    PKV: isPrivate ? PRIVATE[values.flow] : 0,
    PKPV: isPrivate ? (person.privateHealth ?? 0) + (person.privateCare ?? 0) : 0,
    PKPVAGZ: isPrivate ? context.amountOf('pkv-ag') : 0,
  };
}

/** What was taxed, and what the flow says of one wage period. */
export interface Taxed {
  readonly days: number;
  readonly current: number;
  readonly special: number;
  readonly year: number;
  readonly churchRate: number;
  readonly tax: ReturnType<typeof wageTax>;
}
