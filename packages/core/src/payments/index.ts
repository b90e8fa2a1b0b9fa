/** Payments and bank statements: a file is not a payment, only the statement executes one. */
import { router } from '../procedure/index.ts';
import { approveBatch } from './approve-batch.ts';
import { add } from './bank-account-add.ts';
import { listAccounts } from './bank-account-list.ts';
import { batch } from './batch.ts';
import { batches } from './batches.ts';
import { discardBatch } from './discard-batch.ts';
import { file } from './download.ts';
import { listDue } from './due.ts';
import { markSent } from './mark-sent.ts';
import { approvePayee } from './payee-approve.ts';
import { enterPayee } from './payee-enter.ts';
import { listPayees } from './payee-list.ts';
import { prepareBatch } from './prepare-batch.ts';
import { retry } from './retry.ts';
import { get } from './statement-get.ts';
import { list } from './statement-list.ts';
import { upload } from './statement-upload.ts';
import { assign } from './suspense-assign.ts';
import { list as listSuspense } from './suspense-list.ts';
import { match } from './suspense-match.ts';

export const payments = router({
  due: listDue,
  batches,
  batch,
  prepareBatch,
  approveBatch,
  markSent,
  discardBatch,
  file,
  retry,
});
export const bankAccounts = router({ add, list: listAccounts });
export const payees = router({ enter: enterPayee, approve: approvePayee, list: listPayees });
export const statements = router({ upload, list, get });
export const suspense = router({ list: listSuspense, assign, match });

// What other slices may use.
export {
  type NewPayment,
  type Payee,
  type Prepared,
  PURPOSES,
  type Purpose,
  preparePayment,
  preparePayments,
} from './prepare.ts';
