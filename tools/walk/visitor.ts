/** Someone in front of a browser: what they see, fill in, press and take home. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { watch } from './settle.ts';
import { type Language, pattern } from './words.ts';

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
  readonly fill: (label: Words, value: string) => Promise<void>;
  readonly choose: (label: Words, option: string | { label: string }) => Promise<void>;
  readonly tick: (label: Words) => Promise<void>;
  /** Puts a file into the field with this label. */
  readonly attach: (label: Words, file: UploadedFile) => Promise<void>;
  /** Opens what is folded away behind these words. */
  readonly unfold: (summary: Words) => Promise<void>;
  /** Presses a button and waits until the page has answered. */
  readonly press: (name: Words) => Promise<void>;
  /** Follows a link by its words. */
  readonly follow: (name: Words) => Promise<void>;
  /** Follows a download link and answers the file. */
  readonly take: (name: Words) => Promise<Taken>;
  /** All text of the page's main part. */
  readonly read: () => Promise<string>;
  /** All text of the part with this name. */
  readonly part: (name: Words) => Promise<string>;
  readonly sees: (text: Words) => Promise<void>;
  /** Looks closely: fits at both widths, accessible, and a picture of each when wanted. */
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
  readonly language: Language;
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

/** Neither on a phone nor on a desktop is a page wider than its window; pictures when wanted. */
async function picture(page: Page, name: string, findings: Findings): Promise<void> {
  const before = page.viewportSize() ?? DESKTOP;
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    const over = Number(await page.evaluate(TOO_WIDE));
    if (over > 0) findings.push(`${name}: ${over} px too wide at ${size.width}`);
    if (!process.env.WALK_PICTURES) continue;
    await page.screenshot({ path: join(PICTURES, `${name}-${size.width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

async function download(page: Page, link: Locator): Promise<Taken> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Text as it is laid out, what is folded away left out. */
const shown = async (part: Locator): Promise<string> =>
  (await part.first().allInnerTexts()).join('\n');

async function seen(page: Page, text: Words): Promise<void> {
  const found = page.getByText(text).first();
  try {
    await found.waitFor({ state: 'visible', timeout: 10_000 });
  } catch {
    const words = await shown(page.locator('body'));
    throw new Error(`${page.url()} does not show ${String(text)}. It says:\n${words}`);
  }
}

/** What a word given to a visitor means: a message key of the site, or a pattern as it is. */
export type Words = string | RegExp;

type Whole = (words: Words) => RegExp;

/** The words and nothing else; a label may say behind them that its field is optional. */
const wholeIn =
  (language: Language): Whole =>
  (words) =>
    typeof words === 'string'
      ? new RegExp(String.raw`^\s*${pattern(language, words)}\s*(\(.*\))?\s*$`, 's')
      : words;

/** How the sentence begins, up to what is filled in. */
const startOf = (language: Language, key: string): RegExp =>
  new RegExp(pattern(language, key).replace(/(\.\*)+$/, ''), 's');

/** One visible field by its label: by all of it, else by how it begins (help may follow). */
async function fieldOf(page: Page, words: Words, language: Language): Promise<Locator> {
  const seen = (label: RegExp) => page.getByLabel(label).filter({ visible: true });
  const exact = seen(wholeIn(language)(words));
  if (typeof words !== 'string' || (await exact.count()) > 0) return exact.first();
  return seen(new RegExp(String.raw`^\s*${pattern(language, words)}`)).first();
}

export async function openVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const { origin, on, language, findings } = options;
  const context = await browser.newContext({
    viewport: on === 'phone' ? PHONE : DESKTOP,
    locale: language === 'de' ? 'de-AT' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  if (process.env.WALK_PICTURES) mkdirSync(PICTURES, { recursive: true });
  const page = await context.newPage();
  const settled = watch(page);
  page.on('pageerror', (error) => findings.push(`${page.url()}: ${error.message}`));
  const whole = wholeIn(language);
  const button = (words: Words) => page.getByRole('button', { name: whole(words) }).first();
  const link = (words: Words) => page.getByRole('link', { name: whole(words) }).first();
  const pressed = async (control: Locator) => {
    await control.click();
    await settled();
  };
  const field = (words: Words) => fieldOf(page, words, language);
  return {
    page,
    open: async (path) => {
      const answer = await page.goto(path.startsWith('http') ? path : origin + path);
      if ((answer?.status() ?? 0) >= 400) throw new Error(`${path} answers ${answer?.status()}`);
      await settled();
    },
    fill: async (label, value) => (await field(label)).fill(value),
    choose: async (label, option) => void (await (await field(label)).selectOption(option)),
    tick: async (label) => (await field(label)).check(),
    attach: async (label, file) => (await field(label)).setInputFiles({ ...file }),
    unfold: async (summary) => {
      const closed = page.locator('details:not([open]) > summary');
      const found = closed.filter({ hasText: whole(summary) }).first();
      if ((await found.count()) > 0) await found.click();
    },
    press: (name) => pressed(button(name)),
    follow: (name) => pressed(link(name)),
    take: (name) => download(page, link(name)),
    part: (name) => shown(page.getByRole('region', { name: whole(name) })),
    read: () => shown(page.locator('main')),
    sees: (words) => seen(page, typeof words === 'string' ? startOf(language, words) : words),
    look: async (name) => {
      await picture(page, name, findings);
      await checkAccess(page, name, findings);
    },
    close: () => context.close(),
  };
}

/** The last part of a path: the id of what it shows. */
export const idOf = (path: string): string => path.split('/').at(-1) ?? '';
