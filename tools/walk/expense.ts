/** A tax-free reimbursement: the receipt sent in, approved, to be paid beside the payslip. */
import { scan } from './papers.ts';
import type { Visitor } from './visitor.ts';

export async function sendReceipt(member: Visitor): Promise<void> {
  await member.open('/money/expenses');
  await member.look('55-expenses-none');
  await member.follow('expenses_new');
  await member.attach('expenses_file', scan('beleg.pdf'));
  await member.fill('expenses_gross', '48,00');
  await member.choose('expenses_vat_rate', '20');
  await member.fill('expenses_supplier', 'Papierhandlung Beispiel');
  await member.fill('expenses_description', 'Zeichenpapier und Karton');
  await member.look('56-expense-new');
  await member.press('expenses_submit');
  await member.sees('expenses_submitted');
  await member.look('57-expenses');
}

/** Finance looks at the receipt and takes it; its VAT is deducted by the house. */
export async function approveReceipt(finance: Visitor): Promise<void> {
  await finance.open('/desk/expenses');
  await finance.look('58-desk-expenses');
  await finance.follow(/Zeichenpapier/);
  await finance.look('59-desk-expense');
  await finance.press('expenses_approve');
  await finance.look('59-desk-expense-approved');
}
