import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import { siteOrigin } from '../../../server/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const client = coop(event);
  const [me, accounts] = await Promise.all([
    read(event, client.people.me.query({})),
    read(event, client.people.bankAccounts.query({})),
  ]);
  return { me, accounts, network: siteOrigin('network', event.url) };
};
