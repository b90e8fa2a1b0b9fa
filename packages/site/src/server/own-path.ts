/** A path on this site, or `/`: nobody is sent elsewhere by an address someone else wrote. */
export function ownPath(wish: string): string {
  if (!wish.startsWith('/') || wish.startsWith('//') || wish.includes('\\')) return '/';
  const url = new URL(wish, 'http://site.invalid');
  return url.host === 'site.invalid' ? url.pathname + url.search : '/';
}
