import { accountNames, eventNames } from '../../../../../../server/book-words.ts';
import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { key } = event.params;
  const entry = await read(event, coop(event).finance.entry.query({ key }));
  const got = 'got' in entry ? entry.got : null;
  const kinds = got ? [got.entry.event, ...got.correctedBy.map((each) => each.event)] : [];
  return {
    entry,
    accounts: accountNames(got?.entry.legs.map(({ account }) => account) ?? []),
    events: eventNames(kinds),
  };
};
