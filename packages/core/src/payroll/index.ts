/** Payroll: runs as stored drafts, payslips, named deductions (DESIGN §5). */
import { router } from '../procedure/index.ts';
import { approve } from './approve.ts';
import { decide } from './deduction-decide.ts';
import { end } from './deduction-end.ts';
import { enter } from './deduction-enter.ts';
import { listDeductions } from './deduction-list.ts';
import { differences } from './differences.ts';
import { discard } from './discard.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { get as getPayslip } from './payslip-get.ts';
import { list as listPayslips } from './payslip-list.ts';
import { mine } from './payslip-mine.ts';
import { of } from './payslip-of.ts';
import { pdf } from './payslip-pdf.ts';
import { pdfOf } from './payslip-pdf-of.ts';
import { post } from './post.ts';
import { prepare } from './prepare.ts';

export const payroll = router({ prepare, get, list, differences, approve, post, discard });
export const payslips = router({ mine, get: getPayslip, of, list: listPayslips, pdf, pdfOf });
export const deductions = router({ enter, decide, end, list: listDeductions });

// What other slices may use.
export { COMPUTE_JOB, computeRun } from './compute-run.ts';
export { payslipPdf } from './paper.ts';
export { POST_JOB, postRun } from './post-run.ts';
export { entryKey } from './posting.ts';
