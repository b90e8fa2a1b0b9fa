export interface MailPart {
  readonly text: string;
  readonly link: boolean;
}

/** A mail's text with its addresses apart, so that they can be followed. */
export const mailParts = (body: string): readonly MailPart[] =>
  body
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, link: /^https?:\/\//.test(text) }));
