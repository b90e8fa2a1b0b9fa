/** How rules speak: what refuses, what must be settled before issuing, what people should know. */
import type { Context, Finding } from '@smart/law';
import type { Law } from '../facts.ts';

type More = Partial<Pick<Finding, 'engagement' | 'path' | 'params'>>;

const saying =
  (severity: Finding['severity'], blocksIssuing: boolean) =>
  (context: Context<Law>, code: string, article: string, more?: More): void =>
    context.find({ code, severity, blocksIssuing, article, ...more });

/** Nothing may be issued until it is settled. */
export const block = saying('warn', true);
/** Against the law: an adviser cannot approve it. */
export const refuse = saying('refuse', false);
export const warn = saying('warn', false);
export const inform = saying('inform', false);
