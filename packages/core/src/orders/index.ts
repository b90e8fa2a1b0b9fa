/** Orders of clients and the budgets they feed: from draft to confirmed, completed or cancelled. */
import { router } from '../procedure/index.ts';
import { approveAndSend } from './approve-and-send.ts';
import { cancel } from './cancel.ts';
import { cancelFor } from './cancel-for.ts';
import { complete } from './complete.ts';
import { completeFor } from './complete-for.ts';
import { create } from './create.ts';
import { file } from './file.ts';
import { fixVat } from './fix-vat.ts';
import { form } from './form.ts';
import { get } from './get.ts';
import { link } from './link/index.ts';
import { list } from './list.ts';
import { mine } from './mine.ts';
import { pdf } from './pdf.ts';
import { pdfFor } from './pdf-for.ts';
import { preview } from './preview.ts';
import { proposeVat } from './propose-vat.ts';
import { recordPaper } from './record-paper.ts';
import { returnToPerson } from './return-to-person.ts';
import { revokeLink } from './revoke-link.ts';
import { sendAgain } from './send-again.ts';
import { submit } from './submit.ts';
import { timeline } from './timeline.ts';
import { update } from './update.ts';
import { withdraw } from './withdraw.ts';

export const orders = router({
  form,
  preview,
  create,
  update,
  submit,
  withdraw,
  mine,
  get,
  timeline,
  pdf,
  cancel,
  complete,
  list,
  file,
  pdfFor,
  fixVat,
  proposeVat,
  approveAndSend,
  returnToPerson,
  sendAgain,
  revokeLink,
  recordPaper,
  cancelFor,
  completeFor,
  link,
});

// What other slices may use.
export { type BudgetFigures, budgetViewOf, budgetViewsOf } from './budget-view.ts';
export { budgets } from './budgets/index.ts';
export { owedOnCancellation } from './cancellation.ts';
export { type ConfirmedOrder, confirmedOrder } from './confirmed.ts';
export type {
  CancellationTerm,
  InstalmentGroup,
  LineVat,
  OrderInstalment,
  OrderLine,
  OrderParties,
  OrderVatCase,
  OrderVersion,
} from './content.ts';
export { type NewOrderEvent, recordOrderEvent } from './events.ts';
export { ORDER_STATES, type OrderState } from './read.ts';
export { type VatRates, vatRatesOf } from './vat.ts';
export { ordersToReview } from './waiting.ts';
