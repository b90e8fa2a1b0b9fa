import { flow, type MailCatalogue } from './templates.ts';

const end = 'Ihr Smart-Netzwerk\n{origin}';
const notYou = flow`
Wenn Sie das nicht waren, wählen Sie bitte gleich unter {origin}/reset ein neues Passwort
und melden Sie sich überall ab.`;

export const de: MailCatalogue = {
  'confirm-sign-up': {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    body: flow`
Guten Tag,

öffnen Sie innerhalb von 24 Stunden diesen Link, um Ihr Smart-Konto anzulegen:

{link}

Wenn Sie kein Konto wollten, brauchen Sie nichts zu tun: Es wird keines angelegt.

${end}`,
  },
  'already-registered': {
    subject: 'Sie haben bereits ein Smart-Konto',
    body: flow`
Guten Tag {name},

jemand, vermutlich Sie selbst, wollte mit dieser Adresse ein Smart-Konto anlegen. Sie
haben schon eines: Melden Sie sich einfach an. Wenn Sie Ihr Passwort nicht mehr wissen,
wählen Sie hier ein neues:

{origin}/reset

${end}`,
  },
  'reset-password': {
    subject: 'Neues Passwort wählen',
    body: flow`
Guten Tag {name},

öffnen Sie innerhalb einer Stunde diesen Link, um ein neues Passwort zu wählen:

{link}

Wenn Sie das nicht wollten, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.

${end}`,
  },
  'password-changed': {
    subject: 'Ihr Passwort wurde geändert',
    body: flow`
Guten Tag {name},

das Passwort Ihres Smart-Kontos wurde geändert, und Sie wurden auf anderen Geräten
abgemeldet. ${notYou}

${end}`,
  },
  'confirm-email': {
    subject: 'Bitte bestätigen Sie Ihre neue E-Mail-Adresse',
    body: flow`
Guten Tag {name},

öffnen Sie innerhalb von 24 Stunden diesen Link, um diese Adresse für Ihr Smart-Konto zu
verwenden:

{link}

Wenn Sie das nicht wollten, brauchen Sie nichts zu tun: Es ändert sich nichts.

${end}`,
  },
  'email-change-asked': {
    subject: 'Eine neue E-Mail-Adresse wurde angegeben',
    body: flow`
Guten Tag {name},

jemand, der mit Ihrem Konto angemeldet ist, möchte diese Adresse ersetzen. Geändert wird
sie erst, wenn die neue Adresse bestätigt ist. ${notYou}

${end}`,
  },
  'email-changed': {
    subject: 'Ihre E-Mail-Adresse wurde geändert',
    body: flow`
Guten Tag {name},

Ihr Smart-Konto verwendet jetzt eine andere E-Mail-Adresse; mit dieser können Sie sich
nicht mehr anmelden. Wenn Sie das nicht waren, sagen Sie es bitte sofort Ihrer
Genossenschaft.

${end}`,
  },
  'factor-added': {
    subject: 'Zweiter Faktor eingerichtet',
    body: flow`
Guten Tag {name},

bei der Anmeldung an Ihrem Smart-Konto wird jetzt zusätzlich ein Code aus Ihrer
Authenticator-App verlangt. ${notYou}

${end}`,
  },
  'factor-removed': {
    subject: 'Zweiter Faktor entfernt',
    body: flow`
Guten Tag {name},

bei der Anmeldung an Ihrem Smart-Konto wird kein Code mehr verlangt. ${notYou}

${end}`,
  },
  'account-erased': {
    subject: 'Ihr Smart-Konto wurde gelöscht',
    body: flow`
Guten Tag {name},

Ihr Smart-Konto und alles, was im Netzwerk dazu gespeichert war, wurde gelöscht, wie Sie es wollten.
Was eine Genossenschaft über Ihre Arbeit und Ihr Entgelt aufbewahrt, richtet sich nach dem Gesetz;
fragen Sie bitte dort. Wenn Sie das nicht waren, sagen Sie es bitte sofort Ihrer Genossenschaft.

${end}`,
  },
};
