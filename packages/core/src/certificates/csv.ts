import { z } from 'zod';
import { amountCell, csv as table } from '../finance/index.ts';
import { readPerson } from '../people/index.ts';
import { memberProcedure } from '../procedure/index.ts';
import { wordsIn } from '../words/index.ts';
import { askedBy, certificateInput } from './asked.ts';
import { certificateOf } from './read.ts';
import { activityOf } from './words.ts';

/** The same as a table for spreadsheets, heads in the person's language. Faults as `work`. */
export const csv = memberProcedure
  .input(certificateInput)
  .output(z.object({ name: z.string(), content: z.string() }))
  .query(async ({ ctx, input }) => {
    const { asked, entity } = await askedBy(ctx, input);
    const { language } = await readPerson(ctx.tx, ctx.person);
    const { rows } = await certificateOf(ctx.tx, asked);
    const content = table(
      wordsIn(language).certificate.heads,
      rows.map((row) => [
        ...[row.from, row.to, activityOf(row, language), row.days],
        ...[Math.floor(row.minutes / 60), row.minutes % 60],
        ...[amountCell(row.gross), entity.currency],
      ]),
    );
    return { name: `work-${asked.from}_${asked.to}.csv`, content };
  });
