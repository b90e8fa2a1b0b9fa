/** Other work and benefits a worker declares: dated, asked again when the declaration lapses. */
import { z } from 'zod';
import { newId, type Tx } from '../database/index.ts';
import { memberIntent } from '../procedure/index.ts';

const ANSWERS = ['none', 'employed', 'self-employed', 'benefit'] as const;

export const otherWorkShape = z.object({
  id: z.uuid(),
  from: z.string(),
  to: z.string(),
  answer: z.enum(ANSWERS),
  country: z.string().nullable(),
  sharePercent: z.number().int().nullable(),
  note: z.string().nullable(),
  declaredAt: z.string(),
});

/** Last day a person's declaration reaches; null when there is none. */
export async function otherWorkUntil(tx: Tx, person: string): Promise<string | null> {
  const [row] = await tx.sql<{ until: string | null }[]>`
    select max(to_date) as until from other_work where person_id = ${person}`;
  return row?.until ?? null;
}

/**
 * Declares other work or benefits for a period: none, or of which kind, in which state, what share
 * of the working time. A later declaration for the same days stands beside the earlier one. Faults:
 * `input.invalid` when a kind other than `none` lacks its country.
 */
export const declareOtherWork = memberIntent
  .input(
    z
      .object({
        from: z.iso.date(),
        to: z.iso.date(),
        answer: z.enum(ANSWERS),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullish(),
        sharePercent: z.number().int().min(0).max(100).nullish(),
        note: z.string().trim().max(500).nullish(),
      })
      .refine(({ from, to }) => from <= to, { error: 'ends before it starts', path: ['to'] })
      .refine(({ answer, country }) => answer === 'none' || !!country, {
        error: 'country needed',
        path: ['country'],
      }),
  )
  .output(z.object({ id: z.uuid(), until: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const id = newId();
    const { from, to, answer } = input;
    await ctx.tx.sql`
      insert into other_work (id, person_id, from_date, to_date, answer, country, share_percent,
        note, declared_at)
      values (${id}, ${ctx.person}, ${from}, ${to}, ${answer}, ${input.country ?? null},
        ${input.sharePercent ?? null}, ${input.note ?? null}, ${ctx.clock.now()})`;
    ctx.note({ subject: ctx.person, answer });
    return { id, until: to };
  });
