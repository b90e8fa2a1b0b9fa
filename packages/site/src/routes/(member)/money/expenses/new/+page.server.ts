import { formatAmount, fromDecimal } from '@smart/money';
import { type Actions, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { EXPENSE_KINDS } from '../../../../../parts/expense.ts';
import { amountField, dateField, fileField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { sayKey } from '../../../../../server/say.ts';
import { coop } from '../../../../../server/services.ts';
import { upload } from '../../../../../server/upload.ts';
import type { PageServerLoad } from './$types';

const kindField = z.enum(EXPENSE_KINDS).catch('receipt');

export const load: PageServerLoad = async (event) => {
  const kind = kindField.parse(event.url.searchParams.get('kind'));
  const { language } = await event.parent();
  const [budgets, rates] = await Promise.all([
    read(event, coop(event).budgets.mine.query({})),
    read(event, coop(event).expenses.rates.query({})),
  ]);
  const known = 'got' in rates ? rates.got : null;
  const flat = (known?.flat ?? [])
    .filter((each) => each.kind === kind)
    .map(({ key, rateMinor, unit }) => {
      const name = sayKey(`expenses_rate_${key.replaceAll('.', '_')}`) ?? key;
      const amount = formatAmount(rateMinor, known?.currency ?? 'EUR', language);
      return { value: key, label: sayKey('expenses_rate_option', { name, amount, unit }) ?? key };
    });
  return {
    kind,
    budgets,
    fault: 'fault' in rates ? rates.fault : null,
    flat,
    vat: known?.vat ?? [],
    currency: known?.currency ?? 'EUR',
    intentId: newIntent(),
  };
};

const quantityField = z
  .string()
  .trim()
  .transform((typed) => typed.replace(',', '.'))
  .refine((typed) => /^\d{1,5}(\.\d{1,4})?$/.test(typed), { error: 'shell_field_count' });

const common = { budget: z.uuid(), spentOn: dateField(), description: textField(500) };
const receiptForm = z.object({
  ...common,
  supplier: textField(200),
  gross: amountField(),
  vatRate: z.string(),
  file: fileField(),
});
const flatForm = z.object({
  ...common,
  kind: z.enum(['mileage', 'per-diem', 'overnight']),
  rate: z.string().min(1),
  quantity: quantityField,
});

export const actions: Actions = {
  receipt: async (event) => {
    const outcome = await act(event, {
      schema: receiptForm,
      run: async ({ file, gross, ...values }, intentId) => {
        const receipt = await upload(event, { purpose: 'receipt', file });
        const sum = fromDecimal(gross);
        const handed = { ...values, kind: 'receipt' as const, gross: sum, receipt, intentId };
        return coop(event).expenses.submit.mutate(handed);
      },
      fields: { 'file.wrong-type': 'file', 'file.too-large': 'file' },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/money/expenses?submitted');
  },
  flat: async (event) => {
    const outcome = await act(event, {
      schema: flatForm,
      run: (values, intentId) => coop(event).expenses.submit.mutate({ ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/money/expenses?submitted');
  },
};
