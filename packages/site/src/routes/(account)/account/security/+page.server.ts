import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { emailField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { hub } from '../../../../server/services.ts';
import { requireViewer } from '../../../../server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const [me, sessions] = await Promise.all([
    read(event, hub(event).account.me.query()),
    read(event, hub(event).session.list.query()),
  ]);
  return { intentId: newIntent(), me, sessions };
};

const password = 'password';
const nothing = z.object({});

export const actions: Actions = {
  stepUp: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ password: z.string().max(1024), code: textField(40).optional() }),
      run: (values) => hub(event).session.stepUp.mutate(values),
      fields: {
        'hub.credentials-refused': password,
        'hub.factor-required': 'code',
        'hub.code-refused': 'code',
      },
    });
    return 'failed' in outcome ? outcome.failed : { said: 'fresh' as const };
  },
  password: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ password: z.string().max(1024) }),
      run: (values) => hub(event).account.changePassword.mutate(values),
      fields: {
        'hub.password-too-short': password,
        'hub.password-too-long': password,
        'hub.password-listed': password,
        'hub.password-personal': password,
      },
    });
    return 'failed' in outcome ? outcome.failed : { said: 'password' as const };
  },
  email: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ email: emailField() }),
      run: (values) => hub(event).email.change.mutate(values),
    });
    return 'failed' in outcome ? outcome.failed : { said: 'email' as const };
  },
  enrol: async (event) => {
    const outcome = await act(event, {
      schema: nothing,
      run: () => hub(event).totp.start.mutate(),
    });
    if ('failed' in outcome) return outcome.failed;
    const { secret, qrSvg } = outcome.done;
    return { enrolling: true as const, enrolment: { secret, qrSvg } };
  },
  confirm: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ code: textField(40) }),
      run: (values) => hub(event).totp.confirm.mutate(values),
      fields: { 'hub.code-refused': 'code' },
    });
    if ('failed' in outcome) return { ...outcome.failed.data, enrolling: true as const };
    return { recoveryCodes: outcome.done.recoveryCodes };
  },
  removeFactor: async (event) => {
    const outcome = await act(event, {
      schema: nothing,
      run: () => hub(event).totp.remove.mutate(),
    });
    return 'failed' in outcome ? outcome.failed : { said: 'removed' as const };
  },
  recovery: async (event) => {
    const outcome = await act(event, {
      schema: nothing,
      run: () => hub(event).totp.renewRecoveryCodes.mutate(),
    });
    return 'failed' in outcome ? outcome.failed : { recoveryCodes: outcome.done.recoveryCodes };
  },
  end: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ id: z.uuid() }),
      run: ({ id }) => hub(event).session.end.mutate({ id }),
    });
    return 'failed' in outcome ? outcome.failed : { said: 'ended' as const };
  },
  everywhere: async (event) => {
    const outcome = await act(event, {
      schema: nothing,
      run: () => hub(event).session.signOutEverywhere.mutate(),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, '/');
  },
};
