import { z } from 'zod';
import { staffProcedure } from '../procedure/index.ts';
import { secretsOf } from '../vault/index.ts';
import { factsOf } from './facts.ts';
import { noteLook } from './looked.ts';
import { readPerson } from './read.ts';

const documentOf = z.object({
  kind: z.string(),
  number: z.string(),
  country: z.string(),
  nationality: z.string(),
});

/**
 * The decrypted identity and national facts of a person, for staff who verify or pay. The person
 * sees that it was read. Fault `person.unknown`.
 */
export const identity = staffProcedure('adviser', 'payroll', 'admin')
  .input(z.object({ person: z.uuid() }))
  .output(
    z.object({
      birthDate: z.string().nullable(),
      document: documentOf.nullable(),
      nationalId: z.string().nullable(),
      facts: z.array(
        z.object({
          from: z.string(),
          jurisdiction: z.string(),
          facts: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, tenant } = ctx;
    await readPerson(tx, input.person);
    await noteLook(ctx, input.person, 'identity');
    const secrets = await secretsOf(tx, tenant.vault, input.person, [
      'birth-date',
      'identity-document',
      'national-id',
    ]);
    const facts = (await factsOf(tx, tenant.vault, [input.person])).get(input.person) ?? [];
    const document = secrets.get('identity-document');
    return {
      birthDate: secrets.get('birth-date') ?? null,
      document: document === undefined ? null : documentOf.parse(JSON.parse(document)),
      nationalId: secrets.get('national-id') ?? null,
      facts: facts.map((each) => ({
        from: each.from,
        jurisdiction: each.jurisdiction ?? '',
        facts: { ...each.facts },
      })),
    };
  });
