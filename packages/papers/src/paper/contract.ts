import { z } from 'zod';
import { instant } from '../format.ts';
import { type Block, known, type Sheet } from '../sheet/sheet.ts';
import { inLanguage, language, letter, localised, sheetOf, short, writing } from './letter.ts';

const signature = z.object({
  name: short,
  role: localised,
  /** When and from where it was signed by click; absent: a line to sign on. */
  evidence: z
    .object({ at: z.iso.datetime(), address: short.optional(), fingerprint: short.optional() })
    .optional(),
});

/** An employment contract or the written statement of its terms; its mentions come from law. */
export const contractSchema = letter.extend({
  title: localised,
  number: short,
  version: z.number().int().min(1).default(1),
  /** Also print every mention in this language. */
  gloss: language.nullable().default(null),
  employee: z.array(z.object({ label: localised, value: short })),
  employer: z.array(z.object({ label: localised, value: short })),
  /** Numbered mentions with their article, in the order law names them. */
  mentions: z
    .array(z.object({ title: localised, text: localised, article: short.optional() }))
    .max(100),
  signatures: z.array(signature).max(4),
});
export type ContractData = z.input<typeof contractSchema>;
type Contract = z.output<typeof contractSchema>;

export function contract(c: Contract): Sheet {
  const { w, style, language: own } = writing(c);
  const second = c.gloss;
  const facts = (heading: string, rows: Contract['employee']): Block => ({
    kind: 'facts',
    heading,
    rows: rows.map((r) => [inLanguage(r.label, own), r.value] as const),
  });
  const mentions = c.mentions.map(
    (m, k): Block => ({
      kind: 'text',
      heading: `${k + 1}. ${inLanguage(m.title, own)}${m.article ? ` (${m.article})` : ''}`,
      paragraphs: [inLanguage(m.text, own)],
      small: false,
      gloss: second ? `${inLanguage(m.title, second)}. ${inLanguage(m.text, second)}` : null,
      glossLang: second,
    }),
  );
  const people = c.signatures.map((s) => ({
    name: s.name,
    role: inLanguage(s.role, own),
    evidence: s.evidence
      ? [
          `${w.signedAt} ${instant(s.evidence.at, style)}`,
          s.evidence.address,
          s.evidence.fingerprint,
        ]
          .filter(Boolean)
          .join(' · ')
      : null,
  }));
  return sheetOf(c, {
    heading: inLanguage(c.title, own),
    subheading: second ? inLanguage(c.title, second) : null,
    running: `${inLanguage(c.title, own)} ${c.number} · ${c.recipient.name}`,
    info: known([
      [w.number, c.number],
      [w.version, String(c.version)],
    ]),
    blocks: [
      facts(w.employer, c.employer),
      facts(w.employee, c.employee),
      ...mentions,
      ...(people.length === 0
        ? []
        : [{ kind: 'signatures', heading: w.signature, people } as const]),
    ],
  });
}
