/**
 * Papers as PDF: orders, contracts, payslips, invoices, receipts, certificates, statements, start
 * declarations. In German or English, accessible and archivable, the same bytes for the same data.
 */
export { PaperFault } from './fault.ts';
export type { ContractData } from './paper/contract.ts';
export type { InvoiceData } from './paper/invoice.ts';
export type { OrderData } from './paper/order.ts';
export type { PayslipData } from './paper/payslip.ts';
export type { ReceiptsData } from './paper/receipts.ts';
export type { StartDeclarationData } from './paper/startdeclaration.ts';
export type { StatementData } from './paper/statement.ts';
export type { WorkCertificateData } from './paper/workcertificate.ts';
export {
  type PaperData,
  type Profile,
  renderPdf,
  TEMPLATE_NAMES,
  type TemplateName,
} from './render.ts';
export type { Standard } from './sheet/compile.ts';
