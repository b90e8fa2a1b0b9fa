/** Words of the mails this slice sends. */
import type { MailWords } from '../mail/index.ts';

export const RETURNED_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: dein Beleg kommt zurück',
    body: `Hallo,

wir können „{description}“ so nicht abrechnen:
{reason}

Reiche den Beleg bitte verbessert noch einmal ein:
{origin}/money/expenses

{tenant}`,
  },
  en: {
    subject: '{tenant}: your receipt comes back',
    body: `Hello,

We cannot reimburse “{description}” as it is:
{reason}

Please hand it in again, improved:
{origin}/money/expenses

{tenant}`,
  },
};
