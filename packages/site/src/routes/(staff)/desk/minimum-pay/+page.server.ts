import { z } from 'zod';
import { amountField, dateField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  grades: await read(event, coop(event).minimumPay.list.query({})),
});

export const actions: Actions = {
  default: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        agreement: textField(),
        grade: textField(),
        per: z.enum(['hour', 'day', 'month']),
        amount: amountField().transform((amount) => BigInt(amount.replace('.', ''))),
        from: dateField(),
        source: textField(500),
      }),
      run: (values, intentId) => coop(event).minimumPay.add.mutate({ ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { added: true };
  },
};
