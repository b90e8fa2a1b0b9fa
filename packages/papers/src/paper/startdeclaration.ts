import { z } from 'zod';
import { instant, longDate } from '../format.ts';
import { type Block, known, type Sheet } from '../sheet/sheet.ts';
import { date, inLanguage, letter, localised, sheetOf, short, writing } from './letter.ts';

/** The data of a start declaration, to enter at the authority and to keep with its acceptance. */
export const startDeclarationSchema = letter.partial({ recipient: true }).extend({
  title: localised,
  number: short,
  authority: short,
  article: short.optional(),
  /** Before the first hour of work. */
  due: z.object({
    date,
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .optional(),
  }),
  sections: z
    .array(
      z.object({
        title: localised,
        rows: z.array(z.object({ label: localised, value: z.string().max(2000) })).max(60),
      }),
    )
    .max(20),
  accepted: z.object({ reference: short, at: z.iso.datetime(), recordedBy: short }).optional(),
});
export type StartDeclarationData = z.input<typeof startDeclarationSchema>;
type Declaration = z.output<typeof startDeclarationSchema>;

export function startDeclaration(s: Declaration): Sheet {
  const { w, style, language } = writing(s);
  const state: Block = s.accepted
    ? {
        kind: 'notice',
        heading: `${w.state_accepted}: ${s.accepted.reference}`,
        lines: [`${instant(s.accepted.at, style)} · ${w.recordedBy} ${s.accepted.recordedBy}`],
      }
    : { kind: 'notice', heading: w.state_open, lines: [w.noStart] };
  return sheetOf(s, {
    heading: inLanguage(s.title, language),
    subheading: w.startDeclaration === inLanguage(s.title, language) ? null : w.startDeclaration,
    running: `${inLanguage(s.title, language)} ${s.number}`,
    info: known([
      [w.number, s.number],
      [w.authority, s.authority],
      [w.dueBy, `${longDate(s.due.date, style)}${s.due.time ? `, ${s.due.time}` : ''}`],
      [w.legalBasis, s.article],
    ]),
    blocks: [
      state,
      ...s.sections.map(
        (part): Block => ({
          kind: 'facts',
          heading: inLanguage(part.title, language),
          rows: part.rows.map(
            (r) => [inLanguage(r.label, language), r.value === '' ? '–' : r.value] as const,
          ),
        }),
      ),
    ],
  });
}
