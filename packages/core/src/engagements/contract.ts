import { z } from 'zod';
import type { Tx } from '../database/index.ts';
import { Fault, memberProcedure } from '../procedure/index.ts';
import { newestContract } from './contracts.ts';
import { contractPdf, withEvidence } from './paper.ts';
import { readEngagement } from './store.ts';

export const contractShape = z.object({
  number: z.number().int(),
  hash: z.string(),
  officeSignedAt: z.string(),
  personSignedAt: z.string().nullable(),
  address: z.string().nullable(),
  name: z.string(),
  /** The PDF, base64: as it was signed, with the evidence of the signature once there is one. */
  pdf: z.string(),
});

/** The contract of an engagement that the caller may see. */
export async function contractPaper(tx: Tx, id: string): Promise<z.infer<typeof contractShape>> {
  const it = await newestContract(tx, id);
  const [file] = await tx.sql<{ name: string; bytes: Buffer }[]>`
    select name, bytes from file where id = ${it.file}`;
  if (!file) throw new Fault('engagements.no-contract', {}, 'conflict');
  const { number, hash, officeSignedAt, personSignedAt, address } = it;
  const signed =
    personSignedAt === null
      ? file.bytes
      : contractPdf(withEvidence(it.content, { at: personSignedAt, address, hash }));
  const pdf = Buffer.from(signed).toString('base64');
  return { number, hash, officeSignedAt, personSignedAt, address, name: file.name, pdf };
}

/** One's own contract. Faults: `engagements.unknown`, `engagements.no-contract`. */
export const contract = memberProcedure
  .input(z.object({ id: z.uuid() }))
  .output(contractShape)
  .query(async ({ ctx, input }) => {
    const row = await readEngagement(ctx.tx, input.id);
    return contractPaper(ctx.tx, row.id);
  });
