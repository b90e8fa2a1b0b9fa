/** Who is declared, with the months that were stored for them. */
import { type EvaluationInput, evaluate, type Facts, type Period } from '@smart/law';
import type {
  DeclarationDefinition,
  DeclaredIdentity,
  DeclaredPerson,
} from '@smart/law/declarations';
import { z } from 'zod';
import { houseInput, inputOf, knownEngagement, personInput } from '../engagements/index.ts';
import { noteLook, readPerson } from '../people/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import { houseAt, legalEntity } from '../tenant/index.ts';
import { nationalNumbers, secretsOf } from '../vault/index.ts';
import type { DeclaredDuty } from './rules.ts';

type Reading = ProcedureContext & { readonly person: string };

interface Scope {
  readonly scope: DeclarationDefinition['scope'];
  readonly period: Period;
}

const document = z.object({ nationality: z.string() });

async function identityOf({ tx, tenant }: Reading, id: string): Promise<DeclaredIdentity> {
  const person = await readPerson(tx, id);
  const secrets = await secretsOf(tx, tenant.vault, id, ['birth-date', 'identity-document']);
  const paper = secrets.get('identity-document');
  const { street, postalCode, city, country } = person;
  return {
    familyName: person.familyName,
    givenNames: person.givenName,
    birthDate: secrets.get('birth-date') ?? null,
    birthPlace: null,
    birthCountry: null,
    nationality: paper === undefined ? null : document.parse(JSON.parse(paper)).nationality,
    sex: null,
    address: street && city ? { street, postalCode, city, country } : null,
    identifiers: Object.fromEntries(await nationalNumbers(tx, tenant.vault, id)),
    iban: null,
  };
}

/** The input of a start that no payslip has yet: the engagement as agreed, in its first month. */
async function startInput(
  { tx, tenant, today }: Reading,
  { entity, person, engagement }: DeclaredDuty,
  period: Period,
): Promise<EvaluationInput[]> {
  const known = await knownEngagement(tx, engagement!);
  if (!known) return [];
  const { jurisdiction, facts } = await legalEntity(tx, entity);
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  return [
    {
      asOf: today,
      period,
      paidOn: period.to,
      entity: { id: entity, jurisdiction, facts },
      person: await personInput(tx, tenant, person!),
      engagements: [inputOf(known, { planned: true, until: period.to, house })],
      house: await houseInput(tx, tenant, today),
      counters: {},
      issued: [],
    },
  ];
}

/** What the newest payslip of each month was computed from: everything known of the month. */
async function storedInputs(
  { tx }: Reading,
  entity: string,
  period: Period,
): Promise<ReadonlyMap<string, EvaluationInput[]>> {
  const rows = await tx.sql<{ person: string; inputs: string }[]>`
    select distinct on (person_id, period_from) person_id as person, inputs from payslip
    where entity_id = ${entity} and period_from between ${period.from} and ${period.to}
    order by person_id, period_from, issued_at desc, id desc`;
  const inputs = new Map<string, EvaluationInput[]>();
  for (const { person, inputs: text } of rows) {
    const all = inputs.get(person) ?? [];
    inputs.set(person, [...all, JSON.parse(text) as EvaluationInput]);
  }
  return inputs;
}

const factsOn = (input: EvaluationInput | undefined): Facts =>
  input?.person.facts.findLast(({ from }) => from <= input.period.to)?.facts ?? {};

/** Everybody a file speaks of; each sees that it was read. */
export async function declaredPeople(
  ctx: Reading,
  duty: DeclaredDuty,
  { scope, period }: Scope,
): Promise<readonly DeclaredPerson[]> {
  const single = scope === 'engagement' && duty.engagement !== null && duty.person !== null;
  const inputs = single
    ? new Map([[duty.person!, await startInput(ctx, duty, period)]])
    : await storedInputs(ctx, duty.entity, period);
  const people: DeclaredPerson[] = [];
  for (const [id, known] of inputs) {
    await noteLook(ctx, id, 'identity');
    people.push({
      id,
      identity: await identityOf(ctx, id),
      facts: factsOn(known.at(-1)),
      periods: known.map((input) => ({
        input,
        evaluation: evaluate(ctx.tenant.plugin.jurisdictions, input),
      })),
    });
  }
  return people;
}
