import { type RequestEvent, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { emailField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { hub } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const uidOf = (event: RequestEvent): string => event.params.uid ?? '';
const password = z.string().max(1024);
const code = z.string().trim().max(40);

export const load: PageServerLoad = async (event) => ({
  intentId: newIntent(),
  asked: await read(event, hub(event).interaction.get.query({ uid: uidOf(event) })),
});

/** A new secret for the person's app, in the middle of signing in. */
const enrol = async (event: RequestEvent) => {
  const { secret, otpauthUri, qrSvg } = await hub(event).interaction.enrol.mutate({
    uid: uidOf(event),
  });
  return { step: 'enrol' as const, enrolment: { secret, otpauthUri, qrSvg } };
};

export const actions: Actions = {
  password: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ email: emailField(), password }),
      run: (values) => hub(event).interaction.signIn.mutate({ uid: uidOf(event), ...values }),
    });
    if ('failed' in outcome) return outcome.failed;
    const { done } = outcome;
    if (done.next === 'done') redirect(303, done.returnTo, { external: true });
    return done.next === 'enrol' ? enrol(event) : { step: 'code' as const };
  },
  code: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ code }),
      run: (values) => hub(event).interaction.secondFactor.mutate({ uid: uidOf(event), ...values }),
      fields: { 'hub.code-refused': 'code' },
    });
    if ('done' in outcome) redirect(303, outcome.done.returnTo, { external: true });
    return { ...outcome.failed.data, step: 'code' as const };
  },
  enrol,
  confirm: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ code }),
      run: (values) =>
        hub(event).interaction.confirmFactor.mutate({ uid: uidOf(event), ...values }),
      fields: { 'hub.code-refused': 'code' },
    });
    if ('failed' in outcome) return { ...outcome.failed.data, step: 'confirm' as const };
    const { recoveryCodes, returnTo } = outcome.done;
    return { step: 'recovery' as const, recoveryCodes, returnTo };
  },
  cancel: async (event) => {
    const { returnTo } = await hub(event).interaction.cancel.mutate({ uid: uidOf(event) });
    redirect(303, returnTo, { external: true });
  },
};
