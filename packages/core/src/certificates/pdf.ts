import { formatAmount } from '@smart/money';
import { renderPdf, type WorkCertificateData } from '@smart/papers';
import { z } from 'zod';
import { fill } from '../mail/index.ts';
import { type Person, readPerson } from '../people/index.ts';
import { asSystem, memberProcedure } from '../procedure/index.ts';
import { type Letterhead, letterheadOf } from '../tenant/index.ts';
import { knownLanguage, wordsIn } from '../words/index.ts';
import { askedBy, certificateInput } from './asked.ts';
import { type Asked, type Certificate, certificateOf } from './read.ts';
import { activityOf } from './words.ts';

const nameOf = (person: Person): string => `${person.givenName} ${person.familyName}`.trim();

function remarksOf(found: Certificate, language: string, currency: string): string[] {
  const words = wordsIn(language).certificate;
  const payslips = found.payslips.map((each) =>
    fill(each.kind === 'correction' ? words.correction : words.payslip, {
      ...{ number: each.number, from: each.from, to: each.to },
      gross: formatAmount(each.gross, currency, language),
    }),
  );
  const other = found.rows.some(({ days, minutes }) => days === 0 && minutes === 0);
  return [
    ...(found.unconfirmed > 0 ? [fill(words.unconfirmed, { count: found.unconfirmed })] : []),
    ...(other ? [words.otherPay] : []),
    ...(payslips.length > 0 ? [words.grossOf, ...payslips] : []),
  ];
}

function paperOf(
  found: Certificate,
  of: {
    readonly asked: Asked;
    readonly person: Person;
    readonly from: Letterhead;
    readonly today: string;
  },
): WorkCertificateData {
  const { asked, person, from } = of;
  const language = knownLanguage(person.language);
  const place = [person.street, `${person.postalCode} ${person.city}`.trim(), person.country];
  const { currency, name } = from.entity;
  return {
    language,
    date: of.today,
    brand: from.brand,
    ...(from.january === null ? {} : { january: from.january }),
    sender: from.sender,
    recipient: { name: nameOf(person), lines: place.filter((line) => line !== '') },
    number: `${asked.from}/${asked.to}`,
    currency,
    person: nameOf(person),
    period: { from: asked.from, to: asked.to },
    by: asked.grain,
    rows: found.rows.map((row) => {
      const { kind: _kind, ...rest } = row;
      return { ...rest, activity: activityOf(row, language) };
    }),
    remarks: remarksOf(found, language, currency),
    issuedBy: name,
  };
}

/** The certificate as PDF, on the legal entity's paper. Faults as `work`, and `house.missing`. */
export const pdf = memberProcedure
  .input(certificateInput)
  .output(z.object({ name: z.string(), mediaType: z.string(), content: z.string() }))
  .query(async ({ ctx, input }) => {
    const { asked, entity } = await askedBy(ctx, input);
    const person = await readPerson(ctx.tx, ctx.person);
    const found = await certificateOf(ctx.tx, asked);
    const { tenant, today } = ctx;
    // The entity's bank account in the footer is the office's to read.
    const from = await asSystem(ctx.tx, 'letterhead', (tx) =>
      letterheadOf({ tx, tenant }, entity.id, today),
    );
    const bytes = renderPdf('work-certificate', paperOf(found, { asked, person, from, today }));
    return {
      name: `work-${asked.from}_${asked.to}.pdf`,
      mediaType: 'application/pdf',
      content: Buffer.from(bytes).toString('base64'),
    };
  });
