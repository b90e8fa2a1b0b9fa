/** Who walks, and what they find out on the way. */
import type { Browser } from 'playwright-core';
import { EXAMPLE_SIGN_INS } from '../example/accounts.ts';
import { signInAsStaff } from './account.ts';
import type { Books } from './books.ts';
import type { IssuedInvoice } from './invoice.ts';
import { type NewClient, type NewPerson, newClient, newPerson } from './person.ts';
import type { Platform } from './platform.ts';
import { type Findings, openVisitor, type Taken, type Visitor } from './visitor.ts';

/** What came out in the end. */
export interface Found {
  /** What the approver who prepared the run was told. */
  readonly refusal: string;
  readonly payslip: string;
  readonly payslipPaper: Taken;
  readonly file: Taken;
  readonly fileAgain: Taken;
  readonly statement: string;
  readonly uploaded: string;
  readonly uploadedAgain: string;
  readonly books: Books;
  readonly booksAgain: Books;
  readonly paidPayslip: string;
  readonly share: string;
  readonly looked: string;
  /** The pages of both invoices after the statement. */
  readonly invoices: readonly string[];
}

export interface Walk {
  readonly browser: Browser;
  readonly platform: Platform;
  readonly findings: Findings;
  readonly person: NewPerson;
  readonly client: NewClient;
  /** Paths and references met on the way, by what they are. */
  readonly told: Record<string, string>;
  /** Invoices issued on the way. */
  deposit?: IssuedInvoice;
  final?: IssuedInvoice;
  found?: Found;
}

export const beginWalk = (browser: Browser, platform: Platform): Walk => ({
  ...{ browser, platform, findings: [], told: {} },
  person: newPerson(),
  client: newClient(),
});

/** The new person with their phone. */
export const member = ({ browser, platform, findings }: Walk): Promise<Visitor> =>
  openVisitor(browser, {
    ...{ origin: platform.origin('at'), on: 'phone', language: 'de', findings },
  });

/** Somebody from outside, who reads English. */
export const outsider = ({ browser, platform, findings }: Walk): Promise<Visitor> =>
  openVisitor(browser, {
    ...{ origin: platform.origin('at'), on: 'desktop', language: 'en', findings },
  });

/** One of the office's people at a desk, signed in with the second factor. */
export async function staff(walk: Walk, role: string): Promise<Visitor> {
  const { browser, platform, findings } = walk;
  const origin = platform.origin('at');
  const visitor = await openVisitor(browser, { origin, on: 'desktop', language: 'de', findings });
  const who = EXAMPLE_SIGN_INS.find((each) => each.role === role);
  if (!who) throw new Error(`no example sign-in is ${role}`);
  await signInAsStaff(visitor, platform.origin('network'), '/desk', who);
  return visitor;
}

/** Says which step a failure happened in. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    throw new Error(`${name}: ${(problem as Error).message}`, { cause: problem });
  }
}
