import '$app/server';
import { brand } from 'virtual:brand';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import { faultOf } from './faults.ts';
import { whoAmI } from './services.ts';
import { isStaff, type Viewer } from './viewer.ts';

/** Cookies that could carry a session: without any of ours there is nobody to ask for. */
const hasSession = (event: RequestEvent): boolean =>
  (event.request.headers.get('cookie') ?? '').split(';').some((part) => {
    const name = part.trim().split('=')[0] ?? '';
    return name !== '' && name !== 'language';
  });

/** Asks the service who is signed in; a silent service is not the same as nobody. */
export async function readViewer(event: RequestEvent): Promise<void> {
  if (!hasSession(event)) return;
  try {
    event.locals.viewer = await whoAmI(event);
  } catch (thrown) {
    event.locals.sessionUnknown = faultOf(thrown) === null;
  }
}

/** Where one signs in to this site. */
export const signInPath = (back: string): string =>
  `/auth/sign-in?${new URLSearchParams({ to: back })}`;

/** The signed-in person, or off to sign in and back here. */
export function requireViewer(event: RequestEvent): Viewer {
  if (event.locals.viewer) return event.locals.viewer;
  redirect(303, signInPath(event.url.pathname + event.url.search));
}

/** A member of staff; others are sent to their own first screen. */
export function requireStaff(event: RequestEvent): Viewer {
  const viewer = requireViewer(event);
  if (!isStaff(viewer)) redirect(303, brand.kind === 'office' ? '/home' : '/account');
  return viewer;
}
