import { fromDecimal } from '@smart/money';
import { z } from 'zod';
import { amountField, dateField, fileField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import { upload } from '../../../../server/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [list, due] = await Promise.all([
    read(event, coop(event).statements.list.query({})),
    read(event, coop(event).payments.due.query({ limit: 1 })),
  ]);
  const entityId = 'got' in due ? due.got.entityId : '';
  return { intents: { upload: newIntent(), add: newIntent() }, list, entityId };
};

export const actions: Actions = {
  upload: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ file: fileField() }),
      run: async ({ file }, intentId) => {
        const id = await upload(event, { purpose: 'statement', file });
        return coop(event).statements.upload.mutate({ file: id, intentId });
      },
      fields: { 'file.wrong-type': 'file', 'file.too-large': 'file' },
    });
    if ('failed' in outcome) return outcome.failed;
    return { taken: outcome.done.statements };
  },
  add: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        entityId: textField(60),
        name: textField(70),
        iban: textField(50),
        openedOn: dateField(),
        opening: amountField(),
      }),
      run: ({ opening, ...values }, intentId) =>
        coop(event).bankAccounts.add.mutate({
          ...values,
          openingMinor: fromDecimal(opening),
          intentId,
        }),
      fields: { 'iban.invalid': 'iban', 'payments.bank-account-known': 'iban' },
    });
    return 'failed' in outcome ? outcome.failed : { added: true as const };
  },
};
