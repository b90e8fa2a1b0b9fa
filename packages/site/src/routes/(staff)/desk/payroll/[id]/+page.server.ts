import { z } from 'zod';
import { countField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { codedWords } from '../../../../../server/payroll-words.ts';
import { read } from '../../../../../server/read.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWS = ['all', 'flagged', 'excluded', 'differing'] as const;
type Show = (typeof SHOWS)[number];
const PAGE = 200;

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams.get('show');
  const show: Show = SHOWS.find((each) => each === asked) ?? 'all';
  const page = Math.max(1, Number(event.url.searchParams.get('page')) || 1);
  const { id } = event.params;
  const query = { run: id, show, offset: (page - 1) * PAGE, limit: PAGE };
  const answer = await read(event, coop(event).payroll.get.query(query));
  const intents = { approve: newIntent(), post: newIntent(), discard: newIntent() };
  const base = { show, page, intents };
  if ('fault' in answer) return { ...base, answer };
  const { run, items, ...rest } = answer.got;
  const say = await codedWords(event, run);
  const said = items.map(({ flags, excluded, ...item }) => ({
    ...item,
    flags: flags.map(say),
    excluded: excluded && say(excluded),
  }));
  return { ...base, answer: { got: { ...rest, run, items: said } } };
};

const versioned = { version: countField() };

export const actions: Actions = {
  approve: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ ...versioned, hash: z.string().length(64) }),
      run: (values, intentId) =>
        coop(event).payroll.approve.mutate({ ...values, run: event.params.id, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: outcome.done.state, changed: outcome.done.changed.length };
  },
  post: async (event) => {
    const outcome = await act(event, {
      schema: z.object(versioned),
      run: (values, intentId) =>
        coop(event).payroll.post.mutate({ ...values, run: event.params.id, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: 'posting' as const, changed: 0 };
  },
  discard: async (event) => {
    const outcome = await act(event, {
      schema: z.object({ ...versioned, reason: textField(500) }),
      run: (values, intentId) =>
        coop(event).payroll.discard.mutate({ ...values, run: event.params.id, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    return { done: 'discarded' as const, changed: 0 };
  },
};
