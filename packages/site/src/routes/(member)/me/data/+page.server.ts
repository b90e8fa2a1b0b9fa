import { z } from 'zod';
import { act, newIntent } from '../../../../server/form.ts';
import { proveFirst } from '../../../../server/proof.ts';
import { read } from '../../../../server/read.ts';
import { sayKey } from '../../../../server/say.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

interface Look {
  readonly at: string;
  readonly what: string;
  readonly staff: string;
}

const wordOf = (what: string): string => sayKey(`me_what_${what.replaceAll('-', '_')}`) ?? what;

/** What one member of staff looked at on one day stands on one line, newest first. */
function byDay(looks: readonly Look[]) {
  const groups = Map.groupBy(looks, ({ at, staff }) => `${at.slice(0, 10)} ${staff}`);
  return [...groups.values()].map((list) => ({
    at: list[0]?.at ?? '',
    staff: list[0]?.staff ?? '',
    what: [...new Set(list.map(({ what }) => wordOf(what)))].join(', '),
  }));
}

export const load: PageServerLoad = async (event) => {
  const client = coop(event);
  const [me, looked] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.people.whoLooked.query({})),
  ]);
  const prove = 'got' in me ? proveFirst(me.got.provenSecondsAgo, event.url.pathname) : null;
  if ('fault' in looked) return { intentId: newIntent(), me, looked, prove };
  return { intentId: newIntent(), me, looked: { got: byDay(looked.got) }, prove };
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
