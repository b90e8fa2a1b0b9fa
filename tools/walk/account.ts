/** Sign-up, e-mail confirmation and sign-in, the way people do it. */
import type { NewPerson } from './person.ts';
import type { Visitor } from './visitor.ts';

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The newest mail to this address on the outbox page: its text and the link in it. */
export async function newestMail(
  visitor: Visitor,
  network: string,
  to: string,
): Promise<{ readonly text: string; readonly link: string }> {
  await visitor.open(`${network}/outbox`);
  const mail = visitor.page.getByRole('listitem').filter({ hasText: to }).first();
  const text = onOneLine((await mail.allInnerTexts()).join(' '));
  const link = (await mail.getByRole('link').first().getAttribute('href')) ?? '';
  return { text, link };
}

/** Opens an account for the person: address, mail, name and password. */
export async function signUp(visitor: Visitor, network: string, person: NewPerson): Promise<void> {
  await visitor.open(`${network}/sign-up?tenant=at`);
  await visitor.look('01-sign-up');
  await visitor.fill('account_email', person.email);
  await visitor.press('account_sign_up_do');
  await visitor.sees('account_mail_sent_title');
  await visitor.look('02-mail-sent');
  const { link } = await newestMail(visitor, network, person.email);
  await visitor.open(link);
  await visitor.look('03-account-confirm');
  await visitor.fill('account_name', `${person.givenName} ${person.familyName}`);
  await visitor.fill('account_new_password', person.password);
  await visitor.press('account_confirm_do');
  await visitor.sees('account_made_title');
  await visitor.look('04-account-made');
}

/** Signs in to the office's site and arrives at `path`. */
export async function signIn(
  visitor: Visitor,
  path: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  await visitor.open(`/auth/sign-in?${new URLSearchParams({ to: path })}`);
  await visitor.fill('account_email', email);
  await visitor.fill('account_password', password);
  await visitor.press('account_sign_in_do');
}

/** The code an example person's app shows now, as the outbox page says. */
async function codeOf(visitor: Visitor, network: string, email: string): Promise<string> {
  const other = await visitor.page.context().newPage();
  try {
    await other.goto(`${network}/outbox`);
    const line = other.locator('dl > div').filter({ hasText: email });
    const [code = ''] = await line.locator('dd').allInnerTexts();
    return code.replaceAll(/\D/g, '');
  } finally {
    await other.close();
  }
}

/** Codes already shown to the hub: it takes each only once. */
const used = new Map<string, string>();
const A_CODE_LASTS_SECONDS = 30;

/** The next code that was not used yet; like a person, it waits for the app to show another. */
async function freshCode(visitor: Visitor, network: string, email: string): Promise<string> {
  for (let waited = 0; waited <= A_CODE_LASTS_SECONDS + 5; waited += 1) {
    const code = await codeOf(visitor, network, email);
    if (code !== '' && code !== used.get(email)) {
      used.set(email, code);
      return code;
    }
    await visitor.page.waitForTimeout(1_000);
  }
  throw new Error(`no new code for ${email}`);
}

/** Staff sign in with their second factor. */
export async function signInAsStaff(
  visitor: Visitor,
  network: string,
  path: string,
  who: { readonly email: string; readonly password: string },
): Promise<void> {
  await signIn(visitor, path, who);
  await visitor.fill('account_code', await freshCode(visitor, network, who.email));
  await visitor.press('account_sign_in_do');
}
