/** What a person's declarations change: credits (§ 33 EStG) and allowances (§§ 16, 63 EStG). */
import { addMonths, type Context, monthOfDate, proRata } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Credits, FINE, type IncomeTax } from './scale.ts';

/** § 33 Abs 3a EStG: family bonus claimed on form E30, cents a month. */
function familyBonus({ person, values, period }: Context<Law>): number {
  let bonus = 0;
  for (const child of person.children) {
    const grown = monthOfDate(addMonths(child.birthDate, 12 * values.familyBonusAdultFrom));
    const isAdult = grown < monthOfDate(period.from);
    bonus += (isAdult ? values.familyBonusAdult : values.familyBonusMinor)[child.familyBonus];
  }
  return bonus;
}

/** § 16 Abs 1 Z 6 lit e EStG: a third of the allowance from so many trips a month. */
function commuterShare({ person, values }: Context<Law>, amount: number): number {
  const { commuting, commutingTrips } = person;
  if (commuting === 'none') return 0;
  if (commutingTrips === undefined) return amount;
  const rows = values.commuterTrips;
  const thirds = rows.find((row) => commutingTrips >= row.fromTrips)?.thirds ?? 0;
  return proRata(amount, thirds, rows[0]!.thirds);
}

/** Credits of the person, cents a year. */
export function creditsOf(context: Context<Law>): Credits {
  const { person, values } = context;
  if (person.pensionerCredit) context.relyOn('tax.pab.fade');
  return {
    familyBonus: familyBonus(context) * values.yearMonths,
    others:
      values.vab +
      values.soleEarnerCredit(person.soleEarnerChildren) +
      (person.pensionerCredit ? values.pensionerCredit : 0) +
      commuterShare(context, person.commutingKm * values.commuterEuro),
  };
}

/** Commuter allowance and allowance notice of the month, cents. */
export function allowances(context: Context<Law>, days: number): number {
  const { person, values } = context;
  const { taxAllowance, commuting, commutingKm } = person;
  const row = values.commuter[commuting].find(({ fromKm }) => commutingKm >= fromKm);
  const month = values.yearDays / values.yearMonths;
  const notice = days === 0 ? taxAllowance : proRata(taxAllowance, days, month);
  return notice + commuterShare(context, row?.amount ?? 0);
}

/** § 33 Abs 5 Z 2 EStG: whether the employer applies the raised credit was not found. */
export function relyOnRaisedCredit(context: Context<Law>, tax: IncomeTax): void {
  const { vabRaised, vabFadesTo } = context.values;
  const inReach =
    vabFadesTo === null
      ? tax.tariff <= vabRaised * FINE * tax.days
      : tax.income < vabFadesTo * tax.days;
  if (context.person.commuting !== 'none' && tax.annual > 0 && inReach)
    context.relyOn('tax.vab.erhoeht.monthly');
}
