/** Someone in front of a browser: what they see, fill in, press and take home. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';

const PICTURES = join(import.meta.dirname, '../../.screens/walk');
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 860 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What was found wrong on the pages walked; a walk ends with none. */
export type Findings = string[];

export interface Visitor {
  readonly page: Page;
  /** Opens a path of the office's site. */
  readonly open: (path: string) => Promise<void>;
  /** Fills the field with this label. */
  readonly fill: (label: string | RegExp, value: string) => Promise<void>;
  readonly choose: (label: string | RegExp, option: string | { label: string }) => Promise<void>;
  readonly tick: (label: string | RegExp) => Promise<void>;
  /** Puts a file into the field with this label. */
  readonly attach: (label: string | RegExp, file: UploadedFile) => Promise<void>;
  /** Presses a button and waits until the page has answered. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Follows a link by its words. */
  readonly follow: (name: string | RegExp) => Promise<void>;
  /** Follows a download link and answers the file. */
  readonly take: (name: string | RegExp) => Promise<Taken>;
  /** All text of the page's main part. */
  readonly read: () => Promise<string>;
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Looks closely: pictures at both widths, accessibility, width, nothing on the console. */
  readonly look: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface VisitorOptions {
  readonly origin: string;
  readonly on: 'phone' | 'desktop';
  readonly language: 'de' | 'en';
  readonly findings: Findings;
}

const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

async function checkAccess(page: Page, name: string, findings: Findings): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  for (const { id, impact, nodes } of violations) {
    if (impact !== 'serious' && impact !== 'critical') continue;
    findings.push(`${name}: ${id} (${impact}) at ${nodes[0]?.target.join(' ')}`);
  }
}

async function picture(page: Page, name: string, findings: Findings): Promise<void> {
  const before = page.viewportSize() ?? DESKTOP;
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    const over = Number(await page.evaluate(TOO_WIDE));
    if (over > 0) findings.push(`${name}: ${over} px too wide at ${size.width}`);
    await page.screenshot({ path: join(PICTURES, `${name}-${size.width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

/** Waits for what a press leads to: another page, or this one with the answer in it. */
async function pressed(page: Page, button: Locator): Promise<void> {
  const answered = page.waitForResponse(
    (response) => ['POST', 'GET'].includes(response.request().method()) && response.status() < 600,
  );
  await button.click();
  await answered;
  await page.waitForLoadState('networkidle');
}

async function download(page: Page, link: Locator): Promise<Taken> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function seen(page: Page, text: string | RegExp): Promise<void> {
  const found = page.getByText(text).first();
  try {
    await found.waitFor({ state: 'visible', timeout: 5_000 });
  } catch {
    const words = await page.locator('body').innerText();
    throw new Error(`${page.url()} does not show ${String(text)}. It says:\n${words}`);
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** One field by how its label begins; behind its words a label may say that it is optional. */
const fieldOf = (page: Page, label: string | RegExp): Locator =>
  page
    .getByLabel(typeof label === 'string' ? new RegExp(`^\\s*${escaped(label)}`) : label)
    .filter({ visible: true })
    .first();

export async function openVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const { origin, on, language, findings } = options;
  const context = await browser.newContext({
    viewport: on === 'phone' ? PHONE : DESKTOP,
    locale: language === 'de' ? 'de-AT' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  mkdirSync(PICTURES, { recursive: true });
  const page = await context.newPage();
  page.on('pageerror', (error) => findings.push(`${page.url()}: ${error.message}`));
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
  return {
    page,
    open: async (path) => {
      const answer = await page.goto(path.startsWith('http') ? path : origin + path);
      if ((answer?.status() ?? 0) >= 400) throw new Error(`${path} answers ${answer?.status()}`);
      await page.waitForLoadState('networkidle');
    },
    fill: (label, value) => fieldOf(page, label).fill(value),
    choose: async (label, option) => void (await fieldOf(page, label).selectOption(option)),
    tick: (label) => fieldOf(page, label).check(),
    attach: (label, file) => fieldOf(page, label).setInputFiles({ ...file }),
    press: (name) => pressed(page, button(name)),
    follow: (name) => pressed(page, link(name)),
    take: (name) => download(page, link(name)),
    read: () => page.locator('main').innerText(),
    sees: (text) => seen(page, text),
    look: async (name) => {
      await picture(page, name, findings);
      await checkAccess(page, name, findings);
    },
    close: () => context.close(),
  };
}
