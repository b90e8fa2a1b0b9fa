import { z } from 'zod';
import { figure, hours, period, shortDate, sign } from '../format.ts';
import { left, prose, right, row, type Sheet, twoLines } from '../sheet/sheet.ts';
import {
  cents,
  currency,
  date,
  inLanguage,
  letter,
  localised,
  long,
  sheetOf,
  short,
  writing,
} from './letter.ts';

/** Days, hours and gross of a person for the unemployment office, by day, week or month. */
export const workCertificateSchema = letter.extend({
  number: short,
  currency,
  person: short,
  period: z.object({ from: date, to: date }),
  facts: z.array(z.object({ label: localised, value: short })).default([]),
  by: z.enum(['day', 'week', 'month']),
  rows: z
    .array(
      z.object({
        from: date,
        to: date,
        activity: short.optional(),
        days: z.number().int().min(0).max(31),
        minutes: z.number().int().min(0),
        gross: cents,
      }),
    )
    .max(2000),
  remarks: z.array(long).default([]),
  /** Who answers for the entity; absent: a line to sign on. */
  issuedBy: short,
});
export type WorkCertificateData = z.input<typeof workCertificateSchema>;
type Certificate = z.output<typeof workCertificateSchema>;

export function workCertificate(c: Certificate): Sheet {
  const { w, style, language } = writing(c);
  const rows = c.rows.map((r) =>
    row(
      'line',
      r.from === r.to ? shortDate(r.from, style) : period(r.from, r.to, style),
      twoLines(r.activity ?? '–'),
      String(r.days),
      hours(r.minutes),
      figure(r.gross, style),
    ),
  );
  const days = c.rows.reduce((s, r) => s + r.days, 0);
  const minutes = c.rows.reduce((s, r) => s + r.minutes, 0);
  const gross = c.rows.reduce((s, r) => s + r.gross, 0n);
  const columns = [
    left({ day: w.day, week: w.week, month: w.month }[c.by], null, 46),
    left(w.activity, 1),
    right(w.days, 16),
    right(w.hoursWorked, 20),
    right(`${w.gross} ${sign(c.currency)}`, 28),
  ];
  return sheetOf(c, {
    heading: w.workCertificate,
    subheading: `${c.person} · ${period(c.period.from, c.period.to, style)}`,
    running: `${w.workCertificate} · ${c.person}`,
    info: [[w.number, c.number]],
    blocks: [
      prose([w.workCertificateText.replace('{person}', () => c.person)]),
      {
        kind: 'facts',
        heading: null,
        rows: [
          [w.employer, c.sender.name] as const,
          ...c.facts.map((f) => [inLanguage(f.label, language), f.value] as const),
        ],
      },
      {
        kind: 'table',
        heading: null,
        columns,
        rows: [
          ...rows,
          row('total', w.total, '', String(days), hours(minutes), figure(gross, style)),
        ],
      },
      ...(c.remarks.length > 0 ? [prose(c.remarks, { heading: w.notes })] : []),
      {
        kind: 'signatures',
        heading: null,
        people: [{ name: c.issuedBy, role: c.sender.name, evidence: null }],
      },
    ],
  });
}
