import { z } from 'zod';
import { act, newIntent } from '../../../../server/form.ts';
import { proveFirst } from '../../../../server/proof.ts';
import { read } from '../../../../server/read.ts';
import { sayKey } from '../../../../server/say.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = coop(event);
  const [me, looked] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.people.whoLooked.query({})),
  ]);
  const prove = 'got' in me ? proveFirst(me.got.provenSecondsAgo, event.url.pathname) : null;
  if ('fault' in looked) return { intentId: newIntent(), me, looked, prove };
  const rows = looked.got.map((look) => ({
    ...look,
    what: sayKey(`me_what_${look.what.replaceAll('-', '_')}`) ?? look.what,
  }));
  return { intentId: newIntent(), me, looked: { got: rows }, prove };
};

export const actions: Actions = {
  erasure: async (event) => {
    const outcome = await act(event, {
      schema: z.object({}),
      run: (_, intentId) => coop(event).people.requestErasure.mutate({ intentId }),
    });
    return 'failed' in outcome ? outcome.failed : { asked: outcome.done.requestedAt };
  },
};
