import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  runs: await read(event, coop(event).payroll.list.query({})),
});

export const actions: Actions = {
  prepare: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        entityId: textField(60),
        month: z.string().regex(/^\d{4}-\d{2}$/, { error: 'payroll_field_month' }),
        payOn: dateField(),
      }),
      run: ({ month, ...values }, intentId) =>
        coop(event).payroll.prepare.mutate({ ...values, month: `${month}-01`, intentId }),
      fields: { 'payroll.pay-day-past': 'payOn', 'payroll.month-to-come': 'month' },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/payroll/${outcome.done.id}`);
  },
};
