import { sayFault } from '../../../server/faults.ts';
import type { PageServerLoad } from './$types';

/** Codes of the OpenID provider stand under the tenant's own words for the same. */
const codeOf = (wish: string | null): string => {
  if (wish === null || !/^[a-z][a-z._-]{1,60}$/.test(wish)) return 'auth.refused';
  return wish.includes('.') ? wish : 'auth.refused';
};

/** Where a sign-in ends that did not succeed: the service adds its code to the address. */
export const load: PageServerLoad = ({ url }) => ({
  fault: sayFault({ code: codeOf(url.searchParams.get('code')), params: {} }),
});
