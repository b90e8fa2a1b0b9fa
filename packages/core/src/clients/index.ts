/** Clients: who orders and pays. People see those they have worked with. */
import { router } from '../procedure/index.ts';
import { checkVat } from './check-vat.ts';
import { checkVatFor } from './check-vat-for.ts';
import { correct } from './correct.ts';
import { create } from './create.ts';
import { file } from './file.ts';
import { findByVat } from './find-by-vat.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { mine } from './mine.ts';
import { overrideVat } from './override-vat.ts';
import { setState } from './set-state.ts';
import { update } from './update.ts';

export const clients = router({
  create,
  mine,
  findByVat,
  get,
  update,
  checkVat,
  list,
  file,
  correct,
  checkVatFor,
  overrideVat,
  setState,
});

// What other slices may use.
export { type Client, readClient, vatStanding } from './read.ts';
export { checkedVatNumber } from './vat-number.ts';
