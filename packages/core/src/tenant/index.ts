export { type LegalEntity, legalEntities, legalEntity, seedEntities } from './entities.ts';
export {
  CORE_HOUSE_VALUES,
  type HouseScalar,
  type HouseValues,
  houseAt,
  houseFlag,
  houseNumber,
  houseText,
} from './house.ts';
export { entityValue, type Letterhead, letterheadOf } from './letterhead.ts';
export type { TenantPlugin, TenantRuntime } from './runtime.ts';
