import { z } from 'zod';
import type { MemberContext } from '../procedure/index.ts';
import { asSystem, Fault, memberProcedure } from '../procedure/index.ts';
import { legalEntities } from '../tenant/index.ts';
import { personsWith, putSecret } from '../vault/index.ts';
import { readPerson } from './read.ts';
import { completionLevel } from './rules.ts';

const input = z.object({
  birthDate: z.iso.date(),
  nationality: z.string().regex(/^[A-Z]{2}$/),
  document: z.object({
    kind: z.enum(['passport', 'identity-card', 'residence-permit']),
    number: z.string().trim().min(3).max(40),
    country: z.string().regex(/^[A-Z]{2}$/),
  }),
  /** National numbers by their id in the country's plug-in. */
  identifiers: z.record(z.string().max(40), z.string().max(60)).default({}),
});

/** Each number in its stored form, checked by the country's own rule. */
async function checkedIdentifiers(
  ctx: MemberContext,
  given: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const [entity] = await legalEntities(ctx.tx);
  const law = ctx.tenant.plugin.jurisdictions.get(entity?.jurisdiction ?? '');
  return Object.entries(given).map(([id, text]) => {
    const path = `identifiers.${id}`;
    const known = law?.identifiers.find((each) => each.id === id && each.of === 'person');
    if (!known) throw new Fault('identifier.unknown', { id }, 'invalid', path);
    const value = known.normalise(text);
    const problem = known.check(value);
    if (problem !== null) throw new Fault('identifier.invalid', { id, problem }, 'invalid', path);
    return `${id}:${value}`;
  });
}

/** Stores the numbers; one that another person uses is for the office to look into. */
async function storeIdentifiers(ctx: MemberContext, values: readonly string[]): Promise<void> {
  const { tx, person } = ctx;
  const { vault } = ctx.tenant;
  const now = ctx.clock.now();
  await tx.sql`
    update personal_secret set replaced_at = ${now}
    where person = ${person} and kind = 'national-id' and replaced_at is null`;
  for (const value of values) {
    const users = await asSystem(tx, 'unique national id', (system) =>
      personsWith(system, vault, 'national-id', value),
    );
    if (users.length > 0) throw new Fault('identity.id-taken', {}, 'conflict', 'identifiers');
    await putSecret(tx, vault, { person, kind: 'national-id', value, now, indexed: true });
  }
}

/**
 * Papers and numbers that prove who the person is; staff verify them. Again after a refusal or with
 * new papers. Faults: `identity.address-first`, `identifier.unknown`, `identifier.invalid`,
 * `identity.id-taken`, `identity.birth-date`.
 */
export const submitIdentity = memberProcedure
  .input(input)
  .output(z.object({ identityState: z.literal('submitted') }))
  .mutation(async ({ ctx, input }) => {
    const known = await readPerson(ctx.tx, ctx.person);
    if (completionLevel(known) < 2) throw new Fault('identity.address-first', {}, 'conflict');
    if (input.birthDate >= ctx.today) {
      throw new Fault('identity.birth-date', {}, 'invalid', 'birthDate');
    }
    const { birthDate, nationality, document } = input;
    await storeIdentifiers(ctx, await checkedIdentifiers(ctx, input.identifiers));
    const base = { person: ctx.person, now: ctx.clock.now(), replaces: true };
    const { vault } = ctx.tenant;
    await putSecret(ctx.tx, vault, { ...base, kind: 'birth-date', value: birthDate });
    const value = JSON.stringify({ ...document, nationality });
    await putSecret(ctx.tx, vault, { ...base, kind: 'identity-document', value });
    await ctx.tx.sql`
      update person set identity_state = 'submitted', identity_submitted_at = ${base.now},
        identity_decided_by = null, identity_decided_at = null, identity_reason = null,
        version = version + 1, updated_at = ${base.now}
      where id = ${ctx.person}`;
    return { identityState: 'submitted' as const };
  });
