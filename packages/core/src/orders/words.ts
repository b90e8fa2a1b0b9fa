/** Words of the mails this slice sends: people in their language, clients in the order's. */
import type { MailWords } from '../mail/index.ts';

type Words = Readonly<Record<string, MailWords>>;

export const ORDER_SENT_WORDS: Words = {
  de: {
    subject: '{tenant}: Auftrag {number} – bitte bestätigen',
    body: `Guten Tag,

{worker} möchte für {client} arbeiten und hat mit Ihnen diesen Auftrag vereinbart:

{title}
Auftrag {number}, {gross} inklusive Umsatzsteuer

Bitte lesen und bestätigen Sie ihn hier, oder bitten Sie um eine Änderung:
{link}

Der Link gilt nur für diesen Auftrag und bis {until}. Das Öffnen bestätigt noch nichts.

{tenant} ist Ihre Vertragspartnerin, stellt die Rechnung und beschäftigt die ausführende Person.`,
  },
  en: {
    subject: '{tenant}: order {number} – please confirm',
    body: `Hello,

{worker} would like to work for {client} and has agreed this order with you:

{title}
Order {number}, {gross} including VAT

Please read and confirm it here, or ask for a change:
{link}

The link is for this order only and works until {until}. Opening it confirms nothing.

{tenant} is your contracting party, sends the invoice and employs the person who does the work.`,
  },
};

export const CONFIRMED_CLIENT_WORDS: Words = {
  de: {
    subject: '{tenant}: Auftrag {number} ist bestätigt',
    body: `Guten Tag,

{name} hat am {on} den Auftrag {number} „{title}“ für {client} bestätigt. Vielen Dank.

Prüfsumme des bestätigten Inhalts:
{hash}

Über den Link aus unserer ersten Nachricht können Sie den Auftrag lesen und als PDF speichern.

{tenant}`,
  },
  en: {
    subject: '{tenant}: order {number} is confirmed',
    body: `Hello,

{name} confirmed order {number} “{title}” for {client} on {on}. Thank you.

Fingerprint of what was confirmed:
{hash}

With the link in our first message you can read the order and save it as a PDF.

{tenant}`,
  },
};

export const RECORDED_CLIENT_WORDS: Words = {
  de: {
    subject: '{tenant}: Auftrag {number} ist bestätigt',
    body: `Guten Tag,

wir haben Ihre Bestätigung auf Papier vom {on} festgehalten: {name} für {client}, Auftrag {number}
„{title}“. Vielen Dank.

Prüfsumme des bestätigten Inhalts:
{hash}

Einen Link brauchen Sie dazu nicht mehr. Den Auftrag als PDF senden wir Ihnen gern auf Wunsch.

{tenant}`,
  },
  en: {
    subject: '{tenant}: order {number} is confirmed',
    body: `Hello,

We have recorded your confirmation on paper of {on}: {name} for {client}, order {number}
“{title}”. Thank you.

Fingerprint of what was confirmed:
{hash}

You need no link for it any more. We gladly send you the order as a PDF on request.

{tenant}`,
  },
};

export const CONFIRMED_PERSON_WORDS: Words = {
  de: {
    subject: 'Bestätigt: {title} ({number})',
    body: `Hallo,

{client} hat deinen Auftrag „{title}“ bestätigt ({name}).

Als Nächstes: Beantrage deine Anstellung, bevor du zu arbeiten beginnst.
{origin}/work/orders/{order}

{tenant}`,
  },
  en: {
    subject: 'Confirmed: {title} ({number})',
    body: `Hello,

{client} has confirmed your order “{title}” ({name}).

Next: ask for your engagement before you start to work.
{origin}/work/orders/{order}

{tenant}`,
  },
};

export const CHANGE_ASKED_WORDS: Words = {
  de: {
    subject: 'Änderungswunsch zu {title} ({number})',
    body: `Hallo,

{client} bittet um eine Änderung am Auftrag „{title}“. {name} schreibt:

{message}

Ändere den Auftrag hier und schick ihn noch einmal:
{origin}/work/orders/{order}

{tenant}`,
  },
  en: {
    subject: 'A change is asked for: {title} ({number})',
    body: `Hello,

{client} asks for a change of the order “{title}”. {name} writes:

{message}

Change the order here and send it again:
{origin}/work/orders/{order}

{tenant}`,
  },
};

export const DECLINED_WORDS: Words = {
  de: {
    subject: 'Abgelehnt: {title} ({number})',
    body: `Hallo,

{client} hat den Auftrag „{title}“ abgelehnt. {name} schreibt:

{message}

Du kannst ihn ändern und noch einmal anbieten, oder ihn abschließen:
{origin}/work/orders/{order}

{tenant}`,
  },
  en: {
    subject: 'Declined: {title} ({number})',
    body: `Hello,

{client} has declined the order “{title}”. {name} writes:

{message}

You can change it and offer it again, or close it:
{origin}/work/orders/{order}

{tenant}`,
  },
};

export const ORDER_RETURNED_WORDS: Words = {
  de: {
    subject: 'Bitte ergänze deinen Auftrag {number}',
    body: `Hallo,

wir haben deinen Auftrag {number} angesehen und brauchen noch etwas von dir:

{reason}

Hier kannst du ihn ändern und wieder abschicken:
{origin}/work/orders/{order}

{tenant}`,
  },
  en: {
    subject: 'Please complete your order {number}',
    body: `Hello,

We have looked at your order {number} and need something more from you:

{reason}

Change it here and send it in again:
{origin}/work/orders/{order}

{tenant}`,
  },
};

export const CANCELLED_CLIENT_WORDS: Words = {
  de: {
    subject: '{tenant}: Auftrag {number} ist storniert',
    body: `Guten Tag,

der Auftrag {number} „{title}“ für {client} ist storniert. Der Link dazu ist geschlossen.

Falls nach den vereinbarten Bedingungen ein Betrag anfällt, senden wir Ihnen eine Rechnung.

{tenant}`,
  },
  en: {
    subject: '{tenant}: order {number} is cancelled',
    body: `Hello,

Order {number} “{title}” for {client} is cancelled. Its link is closed.

If an amount is due under the agreed terms, we will send you an invoice.

{tenant}`,
  },
};
