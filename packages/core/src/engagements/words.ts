/** Words of the mails this slice sends. */
import type { MailWords } from '../mail/index.ts';

export const APPROVED_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: „{title}“ ist freigegeben – bitte unterschreib den Vertrag',
    body: `Hallo,

deine Anstellung „{title}“ ab {start} ist freigegeben. Bitte lies und unterschreib den Vertrag:
{origin}/work/{id}

Arbeite erst, wenn dort „bereit“ steht: Vertrag unterschrieben und Anmeldung angenommen.

{tenant}`,
  },
  en: {
    subject: '{tenant}: “{title}” is approved – please sign the contract',
    body: `Hello,

Your engagement “{title}” from {start} is approved. Please read and sign the contract:
{origin}/work/{id}

Start working only when it says “ready”: contract signed and start declaration accepted.

{tenant}`,
  },
};

export const RETURNED_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: Bitte ändere „{title}“',
    body: `Hallo,

zu deiner Anstellung „{title}“ braucht das Büro noch etwas:

{reason}

Hier kannst du es ändern und noch einmal einreichen:
{origin}/work/{id}

{tenant}`,
  },
  en: {
    subject: '{tenant}: please change “{title}”',
    body: `Hello,

The office needs something more for your engagement “{title}”:

{reason}

Change it and send it again here:
{origin}/work/{id}

{tenant}`,
  },
};

export const CHANGED_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: „{title}“ wurde geändert – bitte unterschreib die neue Fassung',
    body: `Hallo,

deine Anstellung „{title}“ wurde geändert: {reason}

Bitte lies und unterschreib die neue Fassung des Vertrags:
{origin}/work/{id}

{tenant}`,
  },
  en: {
    subject: '{tenant}: “{title}” was changed – please sign the new version',
    body: `Hello,

Your engagement “{title}” was changed: {reason}

Please read and sign the new version of the contract:
{origin}/work/{id}

{tenant}`,
  },
};
