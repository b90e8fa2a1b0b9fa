import { brand } from 'virtual:brand';
import { error, type RequestEvent } from '@sveltejs/kit';
import { spokenIn } from '../../../brand.ts';
import { read } from '../../../server/read.ts';
import { coop, hub } from '../../../server/services.ts';
import { siteOrigin } from '../../../server/settings.ts';
import type { PageServerLoad } from './$types';
import { mailParts } from './mail-parts.ts';

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
}

const withParts = (mails: readonly Mail[]) =>
  mails.map((mail) => ({ ...mail, parts: mailParts(mail.body) }));

/** What an office would have sent to its people and clients. */
async function ofOffice(event: RequestEvent) {
  const asked = await read(event, coop(event).mail.outbox.query({}));
  if ('fault' in asked) return { asked, codes: null, offices: [] };
  const mails = asked.got.map(({ recipient, ...mail }) => ({ ...mail, to: recipient }));
  return { asked: { got: withParts(mails) }, codes: null, offices: [] };
}

/** What the network would have sent, and where the offices' mails are. */
async function ofNetwork(event: RequestEvent) {
  const [asked, codes] = await Promise.all([
    read(event, hub(event).outbox.list.query()),
    read(event, hub(event).outbox.codes.query()),
  ]);
  const offices = (brand.offices ?? [])
    .filter(({ state }) => state === 'open')
    .map(({ code, name }) => ({
      name: spokenIn(name, event.locals.language),
      href: `${siteOrigin(code, event.url)}/outbox`,
    }));
  if ('fault' in asked) return { asked, codes, offices };
  return { asked: { got: withParts(asked.got) }, codes, offices };
}

/** Mails that would have gone out. The services refuse outside example mode; so do we. */
export const load: PageServerLoad = async (event) => {
  if (!event.locals.example) error(404, 'no such page');
  return brand.kind === 'network' ? ofNetwork(event) : ofOffice(event);
};
