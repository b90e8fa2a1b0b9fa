import { fromDecimal } from '@smart/money';
import { z } from 'zod';
import { amountField, countField, dateField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const search = event.url.searchParams.get('who')?.trim() ?? '';
  const [deductions, runs, people] = await Promise.all([
    read(event, coop(event).deductions.list.query({})),
    read(event, coop(event).payroll.list.query({ limit: 1 })),
    search === ''
      ? Promise.resolve({ got: { rows: [] } })
      : read(event, coop(event).people.list.query({ search, limit: 20 })),
  ]);
  const entities = 'got' in runs ? runs.got.entities : [];
  const found = 'got' in people ? people.got.rows : [];
  const intents = { enter: newIntent(), decide: newIntent(), end: newIntent() };
  return {
    intents,
    deductions,
    entityId: entities[0]?.id ?? '',
    search,
    people: found.map(({ id, givenName, familyName }) => ({
      id,
      name: `${familyName} ${givenName}`,
    })),
  };
};

export const actions: Actions = {
  enter: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        person: z.uuid(),
        entityId: textField(60),
        kind: z.enum(['garnishment', 'maintenance', 'advance', 'recovery']),
        rank: countField(1, 100),
        creditor: textField(70),
        iban: textField(50).optional(),
        reference: textField(70),
        total: amountField(),
        most: amountField().optional(),
        dependants: countField(0, 20),
        startsOn: dateField(),
        planFor: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .optional(),
      }),
      run: ({ total, most, planFor, iban, ...values }, intentId) =>
        coop(event).deductions.enter.mutate({
          ...values,
          totalMinor: fromDecimal(total),
          ...(most ? { perPayslipMinor: fromDecimal(most) } : {}),
          ...(planFor ? { planFor: `${planFor}-01` } : {}),
          ...(iban ? { iban } : {}),
          intentId,
        }),
      fields: {
        'iban.invalid': 'iban',
        'deductions.iban-missing': 'iban',
        'deductions.month-missing': 'planFor',
      },
    });
    return 'failed' in outcome ? outcome.failed : { done: 'entered' as const };
  },
  decide: async (event) => {
    const outcome = await act(event, {
      schema: z.object({
        deduction: z.uuid(),
        version: countField(),
        approve: z.enum(['yes', 'no']),
      }),
      run: ({ approve, ...values }, intentId) =>
        coop(event).deductions.decide.mutate({ ...values, approve: approve === 'yes', intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'decided' as const };
  },
  end: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ deduction: z.uuid(), version: countField() }),
      run: (values, intentId) => coop(event).deductions.end.mutate({ ...values, intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { done: 'ended' as const };
  },
};
