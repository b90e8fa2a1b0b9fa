import { lawWords } from '../../../../server/law-words.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const STATES = ['submitted', 'approved', 'ready', 'returned', 'ended', 'cancelled'] as const;

export const load: PageServerLoad = async (event) => {
  const of = (name: string): string => event.url.searchParams.get(name) ?? '';
  const state = STATES.find((each) => each === of('state'));
  const search = of('search').slice(0, 100);
  const pending = of('pending') === 'on';
  const list = await read(
    event,
    coop(event).engagements.list.query({
      search,
      pending,
      limit: 100,
      cursor: of('after') || null,
      ...(state ? { state } : {}),
    }),
  );
  const filter = { state: state ?? '', search, pending };
  if ('fault' in list) return { list, filter, kinds: {} as Record<string, string> };
  const words = await lawWords(event);
  const kinds = list.got.rows.map(({ id, jurisdiction, kind }) => [
    id,
    words.say(jurisdiction, `kind.${kind}`),
  ]);
  return { list, filter, kinds: Object.fromEntries(kinds) as Record<string, string> };
};
