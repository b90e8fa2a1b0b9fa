import { mkdirSync } from 'node:fs';
import { openBrowser } from '/work/main/packages/site/test/browser.ts';
import { openVisitor } from '/work/main/tools/walk/visitor.ts';
import { signIn, signInAsStaff } from '/work/main/tools/walk/account.ts';
const AT = 'http://at.localhost:5861', NET = 'http://network.localhost:5861';
const OUT = '/tmp/d-work/shots'; mkdirSync(OUT, { recursive: true });
const pw = 'beispiel-passwort-2026';
const browser = await openBrowser();
const findings: string[] = [];
const get = async (v: any, u: string) => v.page.evaluate(`fetch(${JSON.stringify(u)}).then(async r => r.status + ' ' + (await r.arrayBuffer()).byteLength)`);
const shoot = async (v: any, name: string, path: string) => {
  const answer = await v.page.goto(path.startsWith('http') ? path : AT + path);
  if ((answer?.status() ?? 0) >= 400) console.log('STATUS', answer?.status(), path);
  for (const [w, h] of [[390, 844], [1280, 860]] as const) {
    await v.page.setViewportSize({ width: w, height: h });
    const over = await v.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (Number(over) > 0) console.log('WIDE', path, w, over);
    await v.page.screenshot({ path: `${OUT}/${name}-${w}.png`, fullPage: false });
  }
};
const who = process.argv[2];
if (who === 'staff' || !who) {
  const f = await openVisitor(browser, { origin: AT, on: 'desktop', language: 'de', findings });
  await signInAsStaff(f, NET, '/desk/invoices', { email: 'fina.beispiel@example.org', password: pw });
  await f.page.waitForURL('**/desk/invoices');
  await shoot(f, 'invoices', '/desk/invoices');
  await shoot(f, 'issue', '/desk/invoices/issue');
  const first = await (async () => { await f.page.goto(AT + '/desk/invoices?state=overdue'); return f.page.locator('td a[href^="/desk/invoices/"], th a[href^="/desk/invoices/"]').first().getAttribute('href'); })();
  if (first) { await shoot(f, 'invoice', first);
    console.log('pdf', await get(f, first + '/invoice.pdf'));
    console.log('xml', await get(f, first + '/invoice.xml')); }
  for (const [n, p] of [['reminders', '/desk/reminders'], ['guarantee', '/desk/guarantee'], ['expenses', '/desk/expenses'], ['expenses-approved', '/desk/expenses?state=approved'], ['finance', '/desk/finance'], ['journal', '/desk/finance/journal'], ['account', '/desk/finance/accounts/receivable'], ['items', '/desk/finance/items'], ['vat', '/desk/finance/vat'], ['periods', '/desk/periods'], ['money', '/desk/money']] as const) await shoot(f, n, p);
  await f.page.goto(AT + '/desk/finance/journal');
  const e = await f.page.locator('h2 a').first().getAttribute('href'); if (e) await shoot(f, 'entry', e);
  await f.page.goto(AT + '/desk/expenses?state=approved');
  const x = await f.page.locator('th a, td a').first().getAttribute('href').catch(() => null); if (x) await shoot(f, 'expense', x);
  for (const what of ['trial-balance', 'journal', 'open-items', 'vat']) console.log(what, await get(f, '/desk/finance/export?what=' + what));
}
if (who === 'member' || !who) {
  const me = await openVisitor(browser, { origin: AT, on: 'phone', language: 'de', findings });
  await signIn(me, '/money/budget', { email: 'mira.muster@example.org', password: pw });
  await me.page.waitForURL('**/money/budget');
  for (const [n, p] of [['m-budget', '/money/budget'], ['m-expenses', '/money/expenses'], ['m-expense-new', '/money/expenses/new'], ['m-expense-km', '/money/expenses/new?kind=mileage'], ['m-certificates', '/me/certificates?from=2026-09-01&to=2026-10-31&by=week']] as const) await shoot(me, n, p);
  await me.page.goto(AT + '/me/certificates?from=2026-09-01&to=2026-10-31&by=week');
  for (const u of ['/me/certificates/work.pdf?from=2026-09-01&to=2026-10-31&by=week', '/me/certificates/work.csv?from=2026-09-01&to=2026-10-31&by=day']) console.log(u, await get(me, u));
  await me.page.goto(AT + '/money/budget'); const b = await me.page.locator('input[name=budget]').first().getAttribute('value').catch(() => null);
  console.log('statement', await get(me, `/money/budget/statement.pdf?budget=${b}&from=2026-01-01&to=2026-11-23`));
  await me.page.goto(AT + '/work/orders'); const o = await me.page.locator('a[href^="/work/orders/0"]').first().getAttribute('href').catch(() => null);
  if (o) await shoot(me, 'm-order', o);
}
console.log(findings.join('\n'));
await browser.close();
