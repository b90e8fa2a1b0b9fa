import { error } from '@sveltejs/kit';
import { read } from '../../../server/read.ts';
import { hub } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';
import { mailParts } from './mail-parts.ts';

/** Mails that would have gone out. The hub refuses outside example mode; so do we. */
export const load: PageServerLoad = async (event) => {
  if (!event.locals.example) error(404, 'no such page');
  const [asked, codes] = await Promise.all([
    read(event, hub(event).outbox.list.query()),
    read(event, hub(event).outbox.codes.query()),
  ]);
  if ('fault' in asked) return { asked, codes };
  const mails = asked.got.map((mail) => ({ ...mail, parts: mailParts(mail.body) }));
  return { asked: { got: mails }, codes };
};
