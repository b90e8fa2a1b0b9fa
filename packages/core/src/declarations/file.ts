import { LawFault } from '@smart/law';
import type { DeclarationDefinition, DeclarationRequest } from '@smart/law/declarations';
import { z } from 'zod';
import { Fault, type ProcedureContext, staffProcedure } from '../procedure/index.ts';
import { declaringEntity } from './entity.ts';
import { declaredPeople } from './people.ts';
import { type DeclaredDuty, periodDeclared } from './rules.ts';

type Reading = ProcedureContext & { readonly person: string };

/** Fault `duties.unknown`. */
async function readDuty(
  { tx }: Reading,
  id: string,
): Promise<DeclaredDuty & { readonly jurisdiction: string }> {
  const [row] = await tx.sql<(DeclaredDuty & { readonly jurisdiction: string })[]>`
    select d.id, d.kind, d.entity_id as entity, l.jurisdiction, d.person_id as person,
      d.engagement_id as engagement, d.due, d.period_from as "from", d.period_to as "to",
      d.event_key as "eventKey", c.reference as replaces
    from duty d join legal_entity l on l.id = d.entity_id left join duty c on c.id = d.changes_duty
    where d.id = ${id}`;
  if (!row) throw new Fault('duties.unknown', {}, 'not-found');
  return row;
}

async function requestFor(
  ctx: Reading,
  definition: DeclarationDefinition,
  duty: DeclaredDuty,
): Promise<DeclarationRequest> {
  const { scope } = definition;
  const period = periodDeclared(scope, duty);
  return {
    period,
    createdOn: ctx.today,
    reference: duty.id,
    replaces: duty.replaces,
    test: ctx.tenant.exampleMode,
    entity: await declaringEntity(ctx, duty.entity),
    engagement: scope === 'engagement' ? duty.engagement : null,
    people: await declaredPeople(ctx, duty, { scope, period }),
  };
}

function made(definition: DeclarationDefinition, request: DeclarationRequest) {
  try {
    return definition.file(request);
  } catch (problem) {
    if (!(problem instanceof LawFault) || problem.code !== 'law.declaration-incomplete')
      throw problem;
    const { path } = problem;
    throw new Fault('declarations.incomplete', { path }, 'conflict');
  }
}

/**
 * The file that fulfils a duty, the same bytes each time the same is known. Everybody in it sees
 * that it was read. Faults: `duties.unknown`, `declarations.none` (nothing is declared by file),
 * `declarations.incomplete` naming what is missing, `declarations.nobody`.
 */
export const file = staffProcedure('payroll', 'adviser', 'admin')
  .input(z.object({ duty: z.uuid() }))
  .output(
    z.object({
      name: z.string(),
      mediaType: z.string(),
      encoding: z.enum(['utf-8', 'iso-8859-1']),
      text: z.string(),
      layout: z.enum(['official', 'record']),
      version: z.string(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const duty = await readDuty(ctx, input.duty);
    const known = ctx.tenant.plugin.declarations.get(duty.jurisdiction) ?? [];
    const definition = known.find(({ duties }) => duties.includes(duty.kind));
    if (!definition) throw new Fault('declarations.none', { kind: duty.kind }, 'not-found');
    const request = await requestFor(ctx, definition, duty);
    if (request.people.length === 0) throw new Fault('declarations.nobody', {}, 'conflict');
    const { layout, version } = definition;
    return { ...made(definition, request), layout, version };
  });
