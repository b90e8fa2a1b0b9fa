import { fromDecimal } from '@smart/money';
import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { amountField, countField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { entry } = event.params;
  const intents = { match: newIntent(), assign: newIntent() };
  return { intents, answer: await read(event, coop(event).suspense.list.query({ entry })) };
};

const KINDS = [
  'invoice',
  'invoice-return',
  'payment',
  'payment-return',
  'share',
  'charge',
  'interest',
  'overpaid',
] as const;

/** `kind|id` as a choice of the form. */
function targetOf(choice: string, amount: string) {
  const [named = '', id = ''] = choice.split('|');
  const kind = KINDS.find((each) => each === named) ?? 'charge';
  return { kind, amountMinor: fromDecimal(amount), ...(id === '' ? {} : { id }) };
}

const another = { target: z.string().optional(), amount: amountField().optional() };

export const actions: Actions = {
  match: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        version: countField(),
        target: textField(100),
        amount: amountField(),
        second: z.object(another).optional(),
        third: z.object(another).optional(),
      }),
      run: ({ version, target, amount, second, third }, intentId) => {
        const rest = [second, third].flatMap((one) =>
          one?.target && one.amount ? [targetOf(one.target, one.amount)] : [],
        );
        const targets = [targetOf(target, amount), ...rest];
        return coop(event).suspense.match.mutate({
          ...{ entry: event.params.entry, version, targets, intentId },
        });
      },
      fields: {
        'suspense.more-than-open': 'amount',
        'suspense.wrong-direction': 'target',
        'suspense.payment-amount': 'amount',
        'invoices.more-than-open': 'amount',
      },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, outcome.done.state === 'matched' ? '/desk/suspense?done=1' : event.url.pathname);
  },
  assign: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        version: countField(),
        role: z.enum(['finance', 'payroll', 'adviser']),
        note: textField(500).optional(),
      }),
      run: (values, intentId) =>
        coop(event).suspense.assign.mutate({ ...values, entry: event.params.entry, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { assigned: true as const };
  },
};
