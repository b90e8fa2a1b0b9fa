import { lawWords } from '../../../server/law-words.ts';
import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const mine = await read(event, coop(event).engagements.mine.query({}));
  if ('fault' in mine) return { mine, kinds: {} as Record<string, string> };
  const words = await lawWords(event);
  const pairs = mine.got.rows.map(({ id, jurisdiction, kind }) => [
    id,
    words.say(jurisdiction, `kind.${kind}`),
  ]);
  return { mine, kinds: Object.fromEntries(pairs) as Record<string, string> };
};
