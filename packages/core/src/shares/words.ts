/** Words of the mails this slice sends. */
import type { MailWords } from '../mail/index.ts';

export const SHARE_PAID_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: 'Willkommen als Mitglied von {tenant}',
    body: `Hallo,

dein Anteil ist bezahlt: Du bist jetzt Mitglied und Miteigentümer*in von {tenant}.

Deine Mitgliedsnummer: {number}
Anteile, die heute dazugekommen sind: {shares}

Ein Mitglied, eine Stimme: Du hörst von uns, sobald zur nächsten Versammlung eingeladen wird.
Deinen Anteil findest du hier: {origin}/me/share

Danke, dass du dabei bist.
{tenant}`,
  },
  en: {
    subject: 'Welcome as a member of {tenant}',
    body: `Hello,

Your share is paid: you are now a member and co-owner of {tenant}.

Your member number: {number}
Shares added today: {shares}

One member, one vote: we will write when the next assembly is called.
Your share stands here: {origin}/me/share

Thank you for joining.
{tenant}`,
  },
};

export const SHARE_SUBSCRIBED_WORDS: Readonly<Record<string, MailWords>> = {
  de: {
    subject: '{tenant}: So zahlst du deinen Anteil',
    body: `Hallo,

du hast {shares} Anteil(e) zu je {nominal} {currency} gezeichnet. Bitte überweise:

Betrag: {amount} {currency}
Zahlungsreferenz: {reference}
{account}

Sobald das Geld auf dem Kontoauszug steht, bist du Mitglied. Bis dahin kannst du die Zeichnung hier
zurückziehen: {origin}/me/share

{tenant}`,
  },
  en: {
    subject: '{tenant}: how to pay your share',
    body: `Hello,

You subscribed {shares} share(s) of {nominal} {currency} each. Please transfer:

Amount: {amount} {currency}
Payment reference: {reference}
{account}

As soon as the money is on the bank statement you are a member. Until then you can take the
subscription back here: {origin}/me/share

{tenant}`,
  },
};
