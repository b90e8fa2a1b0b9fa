/** Router of the tenant itself: what it is, and its house values. */
import { router } from '../procedure/base.ts';
import { about } from './about.ts';
import { approveHouseValue } from './approve-house-value.ts';
import { houseBook } from './house-book.ts';
import { houseValues } from './house-values.ts';
import { lawValues } from './law-values.ts';
import { proposeHouseValue } from './propose-house-value.ts';

export const tenant = router({
  about,
  houseValues,
  houseBook,
  lawValues,
  proposeHouseValue,
  approveHouseValue,
});
