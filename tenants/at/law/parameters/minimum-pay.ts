/** Minimum pay: Austria has no statutory one; the office enters its collective agreements. */
import { defineParameter } from '@smart/law';

/** A dated row of a collective agreement's table, entered by the office. Amounts as decimals. */
export interface FloorRow {
  readonly agreement: string;
  readonly grade: string;
  readonly from: string;
  readonly to?: string | null;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
}

/** No table is carried: which agreement the cooperative applies was not found in any source. */
export const floors = defineParameter<readonly FloorRow[]>({
  key: 'wage.minimum.tables',
  unit: 'EUR by agreement and grade',
  article: 'Kollektivvertrag; ArbVG',
  whenMissing: 'ask',
  values: [],
});
