/** The words of the hub's mails, one object a language. `{name}` marks a value. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

export const mailTemplates = [
  'confirm-sign-up',
  'already-registered',
  'reset-password',
  'password-changed',
  'confirm-email',
  'email-change-asked',
  'email-changed',
  'factor-added',
  'factor-removed',
  'account-erased',
] as const;

export type MailTemplate = (typeof mailTemplates)[number];
export type MailCatalogue = Readonly<Record<MailTemplate, MailText>>;

/** Fills `{name}` marks; a mark without a value is a defect. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`mail: no value for {${name}}`);
    return value;
  });
}

/** Text as it is read: single line breaks of the source are spaces, blank lines stay. */
export function flow(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const paragraphs = parts.map((part) => part.replace(/([^\n])\n(?!\n)/g, '$1 '));
  return String.raw({ raw: paragraphs }, ...values).trim();
}
