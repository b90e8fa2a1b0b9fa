/**
 * The annual tariff applied to a month or to days (§§ 33, 66, 77 EStG): pay times the periods of a
 * year, credits deducted, divided back and rounded half-up to the cent. A daily tax is rounded
 * before it is multiplied by the days.
 */
import { proRata } from '@smart/law';
import type { Values } from './parameters/derive.ts';
import { type Credits, FINE, type IncomeTax, scaleTax } from './scale.ts';

/** § 66 EStG. `taxed` 0 applies the monthly tariff, otherwise the daily one for so many days. */
export function incomeTax(
  values: Values,
  base: number,
  taxed: number,
  credits: Credits,
): IncomeTax {
  const days = taxed === 0 ? 1 : taxed;
  const periods = taxed === 0 ? values.yearMonths : values.yearDays;
  const income = base * periods - values.wkPauschale * days;
  const tariff = scaleTax(values.tariff, income, days);
  const familyBonus = Math.min(tariff, credits.familyBonus * FINE * days);
  const annual = Math.max(0, tariff - familyBonus - credits.others * FINE * days);
  const period = proRata(annual, 1, FINE * days * periods);
  return { days, income, tariff, familyBonus, annual, period, amount: period * days };
}
