import type { z } from 'zod';
import { PaperFault } from './fault.ts';
import { contract, contractSchema } from './paper/contract.ts';
import { invoice, invoiceSchema } from './paper/invoice.ts';
import { order, orderSchema } from './paper/order.ts';
import { payslip, payslipSchema } from './paper/payslip.ts';
import { receipts, receiptsSchema } from './paper/receipts.ts';
import { startDeclaration, startDeclarationSchema } from './paper/startdeclaration.ts';
import { statement, statementSchema } from './paper/statement.ts';
import { workCertificate, workCertificateSchema } from './paper/workcertificate.ts';
import { compile, type Standard } from './sheet/compile.ts';
import type { Sheet } from './sheet/sheet.ts';

/** A kind of paper: what it needs, and how it becomes a sheet. */
interface Template<S extends z.ZodType> {
  readonly schema: S;
  readonly sheet: (data: z.output<S>) => Sheet;
}
const template = <S extends z.ZodType>(
  schema: S,
  sheet: (data: z.output<S>) => Sheet,
): Template<S> => ({ schema, sheet });

const TEMPLATES = {
  order: template(orderSchema, order),
  contract: template(contractSchema, contract),
  payslip: template(payslipSchema, payslip),
  invoice: template(invoiceSchema, invoice),
  receipts: template(receiptsSchema, receipts),
  'work-certificate': template(workCertificateSchema, workCertificate),
  statement: template(statementSchema, statement),
  'start-declaration': template(startDeclarationSchema, startDeclaration),
};

export type TemplateName = keyof typeof TEMPLATES;
/** What a template needs. */
export type PaperData<N extends TemplateName> = z.input<(typeof TEMPLATES)[N]['schema']>;

/** How the file is made: the standard it keeps, default PDF/A-3a. */
export interface Profile {
  readonly standard: Standard;
}

/**
 * Sets a paper as tagged PDF with embedded fonts. One call, one document. The same data gives the
 * same bytes: the file's date is the paper's. Attachments (the UBL of an invoice) need `a-3a`.
 *
 * @throws PaperFault `papers.bad-data`, `papers.does-not-add-up`, `papers.not-rendered`
 */
export function renderPdf<N extends TemplateName>(
  name: N,
  data: PaperData<N>,
  profile: Profile = { standard: 'a-3a' },
): Uint8Array {
  const { schema, sheet } = TEMPLATES[name] as unknown as Template<z.ZodType>;
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PaperFault('papers.bad-data', {
      path: issue?.path.join('.') ?? '',
      message: issue?.message ?? '',
    });
  }
  const set = sheet(parsed.data);
  const shown = profile.standard === 'a-3a' ? set : { ...set, attachments: [] };
  return compile(shown, profile.standard);
}

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];
