/**
 * National facts, validated by the plug-in's schemas. The last few that were read are kept by
 * identity, because searches ask for the same person hundreds of times; nobody may change them.
 */
import type { z } from 'zod';
import type { EngagementInput, EvaluationInput, Facts, IsoDate } from './contract.ts';
import { LawFault } from './fault.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** A ring of what was read last: a map of all facts ever seen would burden the collector. */
interface Recent {
  readonly facts: (Facts | undefined)[];
  readonly read: unknown[];
  next: number;
}

const KEPT = 8;
const recent = new WeakMap<z.ZodType, Recent>();

function recentOf(schema: z.ZodType): Recent {
  let found = recent.get(schema);
  if (!found) {
    found = { facts: new Array(KEPT).fill(undefined), read: new Array(KEPT).fill(null), next: 0 };
    recent.set(schema, found);
  }
  return found;
}

/**
 * Facts as the schema reads them, defaults filled in.
 * @throws LawFault `law.bad-facts` with the path of the first field that is wrong
 */
export function readFacts(schema: z.ZodType, facts: Facts, path: string): unknown {
  const ring = recentOf(schema);
  const at = ring.facts.indexOf(facts);
  if (at >= 0) return ring.read[at];
  const result = schema.safeParse(facts);
  if (!result.success) throw badFacts(result.error, path);
  ring.facts[ring.next] = facts;
  ring.read[ring.next] = result.data;
  ring.next = (ring.next + 1) % KEPT;
  return result.data;
}

function badFacts(error: z.ZodError, path: string): LawFault {
  const issue = error.issues[0]!;
  const keys = 'keys' in issue ? issue.keys.join(', ') : '';
  const where = [path, ...issue.path.map(String)].join('.');
  const at = keys ? `${where}.${keys}` : where;
  return new LawFault('law.bad-facts', at, { issue: issue.code, message: issue.message });
}

const NONE: Facts = {};

/** The person's facts on a day under a law: the newest ones not later than it. */
export function factsOfPerson(
  { id, facts: schemas }: Jurisdiction,
  { person, entity }: EvaluationInput,
  date: IsoDate,
): unknown {
  let newest: { readonly from: IsoDate; readonly facts: Facts } | null = null;
  for (const dated of person.facts) {
    if (dated.from > date || (dated.jurisdiction ?? entity.jurisdiction) !== id) continue;
    if (!newest || dated.from >= newest.from) newest = dated;
  }
  if (newest) return readFacts(schemas.person, newest.facts, 'person.facts');
  try {
    return readFacts(schemas.person, NONE, 'person.facts');
  } catch (problem) {
    if (!(problem instanceof LawFault)) throw problem;
    throw new LawFault('law.facts-missing', problem.path, { jurisdiction: id, date });
  }
}

/** The legal entity's facts under a law. */
export function factsOfEntity(
  { id, facts: schemas }: Jurisdiction,
  { entity }: EvaluationInput,
): unknown {
  const own = entity.jurisdiction === id;
  const facts = own ? entity.facts : (entity.under?.[id] ?? NONE);
  return readFacts(schemas.entity, facts, own ? 'entity.facts' : `entity.under.${id}`);
}

/**
 * Contract kind and facts of an engagement under a law.
 * @throws LawFault `law.facts-missing` when another law applies and nothing is said for it;
 * `law.unknown-kind`
 */
export function engagementUnder(
  jurisdiction: Jurisdiction,
  kinds: ReadonlyMap<string, unknown>,
  engagement: EngagementInput,
  labourLaw: string,
  path: string,
): { readonly kind: string; readonly facts: unknown } {
  const { id } = jurisdiction;
  const said = labourLaw === id ? engagement : engagement.under?.[id];
  const at = labourLaw === id ? path : `${path}.under.${id}`;
  if (!said) throw new LawFault('law.facts-missing', at, { jurisdiction: id });
  if (!kinds.has(said.kind))
    throw new LawFault('law.unknown-kind', `${at}.kind`, { kind: said.kind, jurisdiction: id });
  const facts = readFacts(jurisdiction.facts.engagement, said.facts, `${at}.facts`);
  return { kind: said.kind, facts };
}
