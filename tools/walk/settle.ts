/** Knowing when a page has answered: nothing is under way any more, for a moment. */
import type { Page, Request } from 'playwright-core';

const MOMENT = 200;
const LONGEST = 20_000;

/** Watches a page's requests; the answer waits until they have all ended. */
export function watch(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    const deadline = performance.now() + LONGEST;
    let quietSince = performance.now();
    while (performance.now() - quietSince < MOMENT) {
      if (performance.now() > deadline) throw new Error(`${page.url()} does not come to rest`);
      await page.waitForTimeout(25);
      if (underWay.size > 0) quietSince = performance.now();
    }
    await page.waitForLoadState('load');
  };
}
