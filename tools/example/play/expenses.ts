/** Reimbursements: a receipt handed in, looked at by staff, paid beside the payslip. */
import type { StoryExpense } from '../story/model.ts';
import { knownId, type Office, remember } from './office.ts';
import { examplePaper } from './orders.ts';

export async function handIn(office: Office, expense: StoryExpense): Promise<void> {
  const { texts } = office.country;
  const { key, person, spentOn, gross } = expense;
  const owner = office.people.get(person)!.id;
  const { id } = await office.as(person).expenses.submit({
    ...{ kind: 'receipt', spentOn, description: texts.expense, supplier: texts.supplier },
    gross: BigInt(gross),
    vatRate: texts.expenseVat,
    budget: knownId(office, 'budget', person),
    receipt: await examplePaper(office, 'receipt', owner, texts.supplier),
    intentId: office.intent('expense', key),
  });
  remember(office, 'expense', key, id);
}

export async function payBack(office: Office, { key }: StoryExpense): Promise<void> {
  await office.desk('adviser').expenses.approve({
    ...{ expense: knownId(office, 'expense', key), version: 1, deduct: false },
    intentId: office.intent('approve expense', key),
  });
}
