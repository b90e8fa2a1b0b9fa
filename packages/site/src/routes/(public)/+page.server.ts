import { brand } from 'virtual:brand';
import { error } from '@sveltejs/kit';
import { spokenIn } from '../../brand.ts';
import { contentPage } from '../../server/content.ts';
import { siteOrigin } from '../../server/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const content = contentPage(locals.language, 'home');
  if (!content) error(404, 'no first page');
  const offices = (brand.offices ?? []).map((office) => ({
    code: office.code,
    state: office.state,
    href: office.state === 'open' ? siteOrigin(office.code, url) : null,
    name: spokenIn(office.name, locals.language),
    note: spokenIn(office.note, locals.language),
  }));
  return { content, offices, network: siteOrigin('network', url) };
};
