import { flow, type MailCatalogue } from './templates.ts';

const end = 'Your Smart network\n{origin}';
const notYou =
  'If this was not you, choose a new password now at {origin}/reset and sign out everywhere.';

export const en: MailCatalogue = {
  'confirm-sign-up': {
    subject: 'Confirm your e-mail address',
    body: flow`
Hello,

open this link within 24 hours to make your Smart account:

{link}

If you did not ask for an account, ignore this mail: none will be made.

${end}`,
  },
  'already-registered': {
    subject: 'You already have a Smart account',
    body: flow`
Hello {name},

someone, probably you, wanted to open a Smart account with this address. You already have
one: sign in as usual. If you no longer know your password, choose a new one here:

{origin}/reset

${end}`,
  },
  'reset-password': {
    subject: 'Choose a new password',
    body: flow`
Hello {name},

open this link within one hour to choose a new password:

{link}

If you did not ask for it, ignore this mail: your password stays as it is.

${end}`,
  },
  'password-changed': {
    subject: 'Your password was changed',
    body: flow`
Hello {name},

the password of your Smart account was changed, and you were signed out on other devices.
${notYou}

${end}`,
  },
  'confirm-email': {
    subject: 'Confirm your new e-mail address',
    body: flow`
Hello {name},

open this link within 24 hours to use this address for your Smart account:

{link}

If you did not ask for it, ignore this mail: nothing will change.

${end}`,
  },
  'email-change-asked': {
    subject: 'A new e-mail address was asked for',
    body: flow`
Hello {name},

someone signed in as you asked to replace this address of your Smart account. It changes
only when the new address is confirmed. ${notYou}

${end}`,
  },
  'email-changed': {
    subject: 'Your e-mail address was changed',
    body: flow`
Hello {name},

your Smart account now uses another e-mail address; this one no longer signs in. If this
was not you, tell your cooperative at once.

${end}`,
  },
  'factor-added': {
    subject: 'Second factor added',
    body: flow`
Hello {name},

signing in to your Smart account now also asks for a code from your authenticator app.
${notYou}

${end}`,
  },
  'factor-removed': {
    subject: 'Second factor removed',
    body: flow`
Hello {name},

signing in to your Smart account no longer asks for a code. ${notYou}

${end}`,
  },
  'account-erased': {
    subject: 'Your Smart account was erased',
    body: flow`
Hello {name},

your Smart account and all we kept about it at the network were erased, as you asked. What a
cooperative keeps about your work and pay is kept by that cooperative as the law demands; ask there.
If this was not you, tell your cooperative at once.

${end}`,
  },
};
