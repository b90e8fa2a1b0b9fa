import type { Actions, RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { countField, textField } from '../../../../server/fields.ts';
import { act, newIntent } from '../../../../server/form.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [exposure, claims] = await Promise.all([
    read(event, coop(event).guarantee.exposure.query({})),
    read(event, coop(event).claims.list.query({})),
  ]);
  const rows = 'got' in claims ? claims.got : [];
  const intents = Object.fromEntries(rows.map(({ id }) => [id, newIntent()]));
  return { exposure, claims, intents, me: event.locals.viewer?.personId ?? null };
};

const seen = { claim: z.uuid(), version: countField() };

/** An action that decides a claim; the page says what was done. */
const deed =
  <D extends string, S extends z.ZodType>(
    done: D,
    schema: S,
    run: (event: RequestEvent, values: z.output<S>, intentId: string) => Promise<unknown>,
  ) =>
  async (event: RequestEvent) => {
    const outcome = await act(event, {
      schema,
      run: (values, intentId) => run(event, values, intentId),
    });
    return 'failed' in outcome ? outcome.failed : { done };
  };

const withReason = z.object({ ...seen, reason: textField(1000) });

export const actions: Actions = {
  approve: deed('approved', z.object(seen), (event, values, intentId) =>
    coop(event).claims.approve.mutate({ ...values, intentId }),
  ),
  refuse: deed('refused', withReason, (event, values, intentId) =>
    coop(event).claims.refuse.mutate({ ...values, intentId }),
  ),
  ask: deed('asked', withReason, (event, values, intentId) =>
    coop(event).claims.askWriteOff.mutate({ ...values, intentId }),
  ),
  writeOff: deed('written', z.object(seen), (event, values, intentId) =>
    coop(event).claims.writeOff.mutate({ ...values, intentId }),
  ),
};
