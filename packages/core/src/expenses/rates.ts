/** Flat rates and VAT rates of a legal entity's country, from its plug-in. */
import { type Jurisdiction, type Parameter, valueOn } from '@smart/law';
import { currency as currencyOf, fromDecimal } from '@smart/money';
import { Fault } from '../procedure/index.ts';
import type { HouseValues, LegalEntity, TenantPlugin } from '../tenant/index.ts';

export const FLAT_KINDS = ['mileage', 'per-diem', 'overnight'] as const;
export type FlatKind = (typeof FLAT_KINDS)[number];

/** A flat rate that holds on a day. `rate`: minor units a km, day or night. */
export interface FlatRate {
  readonly kind: FlatKind;
  /** Key of the law's value, `travel.km.car`. */
  readonly key: string;
  readonly rate: bigint;
  readonly unit: string;
  readonly article: string;
  readonly source: string;
  readonly from: string;
}

/** Where a country's plug-in keeps each kind; of mileage there is one value a means of travel. */
const KEYS: Readonly<Record<FlatKind, RegExp>> = {
  mileage: /^travel\.km\.[a-z_]+$/,
  'per-diem': /^travel\.day$/,
  overnight: /^travel\.night$/,
};

/** The most kilometres a year that a means of travel is paid for. */
const YEAR_LIMIT = '.max';

const kindOf = (key: string): FlatKind | undefined =>
  FLAT_KINDS.find((kind) => KEYS[kind].test(key));

const lawOf = (plugin: TenantPlugin, entity: LegalEntity): Jurisdiction => {
  const law = plugin.jurisdictions.get(entity.jurisdiction);
  if (!law) throw new Fault('entity.unknown', { id: entity.id }, 'not-found');
  return law;
};

function flatRate(
  parameter: Parameter,
  kind: FlatKind,
  of: { readonly on: string; readonly asOf: string; readonly currency: string },
  house: HouseValues,
): FlatRate | null {
  const found = valueOn(parameter, of.on, of.asOf);
  if (!found) return null;
  const entered = house.get(`confirmed.${parameter.key}`);
  // What nobody has verified is not paid until the office has confirmed the value.
  if (found.confidence === 'C' && entered === undefined) return null;
  const text = String(found.confidence === 'C' ? entered : found.value);
  return {
    kind,
    key: parameter.key,
    rate: fromDecimal(text, currencyOf(of.currency).digits),
    unit: parameter.unit,
    article: parameter.article,
    source: found.source,
    from: found.from,
  };
}

/** Every flat rate the plug-in has for a day; unverified ones only once the office confirms. */
export function flatRates(
  plugin: TenantPlugin,
  entity: LegalEntity,
  house: HouseValues,
  at: { readonly on: string; readonly asOf: string },
): FlatRate[] {
  const of = { ...at, currency: entity.currency };
  return lawOf(plugin, entity).parameters.flatMap((parameter) => {
    const kind = kindOf(parameter.key);
    const rate = kind === undefined ? null : flatRate(parameter, kind, of, house);
    return rate === null ? [] : [rate];
  });
}

/** Kilometres a year a mileage rate is paid for on a day, or null where law sets no limit. */
export function yearLimit(
  plugin: TenantPlugin,
  entity: LegalEntity,
  key: string,
  on: string,
): number | null {
  const parameter = lawOf(plugin, entity).parameters.find((p) => p.key === `${key}${YEAR_LIMIT}`);
  const found = parameter && valueOn(parameter, on, on);
  return typeof found?.value === 'number' ? found.value : null;
}
