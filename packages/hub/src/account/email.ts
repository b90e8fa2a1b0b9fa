/** An address as written (NFC, trimmed) and the key it is compared by. */
export interface EmailAddress {
  readonly email: string;
  readonly key: string;
}

/** Lower case: mail providers ignore case, so two accounts must not differ in it alone. */
export function emailAddress(text: string): EmailAddress {
  const email = text.normalize('NFC').trim();
  return { email, key: email.toLowerCase() };
}
