import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const IDENTITY = ['none', 'submitted', 'verified', 'refused'] as const;
const PAGE = 200;

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const search = (searchParams.get('search') ?? '').slice(0, 100);
  const identity = IDENTITY.find((each) => each === searchParams.get('identity'));
  const staff = searchParams.get('staff') !== null;
  const erasure = searchParams.get('erasure') !== null;
  const people = await read(
    event,
    coop(event).people.list.query({
      search,
      limit: PAGE,
      cursor: searchParams.get('after'),
      ...(identity ? { identityState: identity } : {}),
      ...(staff ? { staff: true as const } : {}),
      ...(erasure ? { erasureRequested: true as const } : {}),
    }),
  );
  const filters = { search, identity: identity ?? '', staff, erasure };
  const next = 'got' in people ? people.got.next : null;
  const after = new URLSearchParams(searchParams);
  if (next) after.set('after', next);
  return {
    people,
    filters,
    filtered: search !== '' || identity !== undefined || staff || erasure,
    begun: searchParams.has('after'),
    next: next ? `?${after}` : null,
  };
};
