/** Tax-free reimbursements: receipts and flat rates, paid from a budget beside the payslip. */
import { router } from '../procedure/index.ts';
import { approve } from './approve.ts';
import { get } from './get.ts';
import { rates } from './known-rates.ts';
import { list } from './list.ts';
import { mine } from './mine.ts';
import { returnToPerson } from './return.ts';
import { submit } from './submit.ts';
import { withdraw } from './withdraw.ts';

export const expenses = router({
  submit,
  withdraw,
  mine,
  rates,
  list,
  get,
  approve,
  return: returnToPerson,
});
