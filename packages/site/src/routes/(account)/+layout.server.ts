import { brand } from 'virtual:brand';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/**
 * Accounts live at the network; an office's site has none of these pages but the outbox of example
 * mode, because an office writes mails of its own.
 */
export const load: LayoutServerLoad = ({ route }) => {
  if (brand.kind !== 'network' && route.id !== '/(account)/outbox') error(404, 'no such page');
};
