import { brand } from 'virtual:brand';
import { redirect } from '@sveltejs/kit';
import { LANGUAGE_COOKIE } from '../../server/language.ts';
import { ownPath } from '../../server/own-path.ts';
import type { RequestHandler } from './$types';

const YEAR = 365 * 86_400;

/** The language switch: a form, so it works without script. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const wish = String(form.get('language') ?? '');
  const language = brand.languages.find((one) => one === wish);
  if (language) {
    const secure = url.protocol === 'https:';
    cookies.set(LANGUAGE_COOKIE, language, { path: '/', maxAge: YEAR, sameSite: 'lax', secure });
  }
  redirect(303, ownPath(String(form.get('back') ?? '/')));
};
