/** Invoices and credit notes in the cooperative's name, and the money clients pay on them. */
import { router } from '../procedure/index.ts';
import { creditNote } from './credit-note.ts';
import { dispute } from './dispute.ts';
import { get } from './get.ts';
import { issue } from './issue.ts';
import { list } from './list.ts';
import { mine } from './mine.ts';
import { officePaper } from './office-paper.ts';
import { pdf } from './pdf.ts';
import { due } from './reminders-due.ts';
import { send as remindClient } from './reminders-send.ts';
import { send } from './send.ts';
import { toIssue } from './to-issue.ts';
import { ubl } from './ubl.ts';

export const invoices = router({
  issue,
  creditNote,
  send,
  dispute,
  get,
  list,
  mine,
  toIssue,
  pdf,
  ubl,
  officePaper,
});

export const reminders = router({ due, send: remindClient });

// What other slices may use.
export { vatAmounts } from './amounts.ts';
export { type OpenInvoice, openInvoices } from './open.ts';
export { overdueInvoices } from './overdue.ts';
export {
  type InvoiceRow,
  invoiceKey,
  invoiceRow,
  invoiceRows,
  modelOf,
  openAmounts,
} from './read.ts';
export { REMIND_JOB, sendDueReminders } from './remind-job.ts';
export { SEND_JOB, sendAsked } from './send-job.ts';
export {
  reverseSettlement,
  type SettledInvoice,
  type Settlement,
  settleInvoice,
  settleInvoices,
} from './settle.ts';
