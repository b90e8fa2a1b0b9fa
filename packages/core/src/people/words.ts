/** Words of the mails this slice sends. */
import type { MailWords } from '../mail/index.ts';

export const ACCOUNT_CHANGE_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: Ihre Bankverbindung wird geändert',
    body: `Guten Tag,

für Sie wurde eine neue Bankverbindung eingetragen: {account}
Zahlungen gehen ab {day} auf dieses Konto.

Waren Sie das nicht? Dann widerrufen Sie die Änderung sofort hier:
{origin}/account/bank

{tenant}`,
  },
  en: {
    subject: '{tenant}: your bank account is being changed',
    body: `Hello,

A new bank account was entered for you: {account}
Payments will go to it from {day}.

Was this not you? Then withdraw the change at once:
{origin}/account/bank

{tenant}`,
  },
};

export const IDENTITY_DECIDED_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: Ihre Angaben zur Person wurden geprüft',
    body: `Guten Tag,

wir haben Ihre Angaben zur Person geprüft. Das Ergebnis sehen Sie hier:
{origin}/account

{tenant}`,
  },
  en: {
    subject: '{tenant}: your identity was checked',
    body: `Hello,

We have checked your identity. You can see the result here:
{origin}/account

{tenant}`,
  },
};
