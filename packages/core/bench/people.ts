/**
 * Many people with work, entered set by set: facts and accounts encrypted, a funded budget, and a
 * ready engagement with a month's salary and its hold. What an office gathers in years.
 */

import type { EvaluationInput } from '@smart/law';
import { opened } from '@smart/ledger';
import { moveHolds, postEntries } from '@smart/ledger/store';
import { newId, type Tx } from '../src/index.ts';
import type { BenchOffice } from './office.ts';

const CHUNK = 500;

/** Numbers divided by 97 as ISO 7064 asks. */
const mod97 = (digits: string): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};

/** An example account of the nth person, with right check digits (A = 10, T = 29). */
function ibanOf(nth: number): string {
  const bban = `19043${String(nth).padStart(11, '0')}`;
  return `AT${String(98 - mod97(`${bban}102900`)).padStart(2, '0')}${bban}`;
}

type Row = Record<string, unknown>;
const insert = (tx: Tx, table: string, rows: readonly Row[]) =>
  tx.sql`insert into ${tx.sql(table)} ${tx.sql(rows as never)}`;

interface Made {
  readonly person: string;
  readonly budget: string;
  readonly engagement: string;
  readonly input: EvaluationInput;
}

function secretsOf({ runtime }: BenchOffice, made: Made, nth: number, now: string) {
  const { person, input } = made;
  const secret = (kind: 'facts' | 'iban', value: string): Row & { readonly id: string } => {
    const id = newId();
    const sealed = runtime.vault.encrypt(value, `${id}:${person}:${kind}`);
    const { keyId: key_id, nonce, ciphertext } = sealed;
    return { id, person, kind, key_id, nonce, ciphertext, created_at: now };
  };
  const facts = secret('facts', JSON.stringify(input.person.facts[0]?.facts ?? {}));
  return { facts, account: secret('iban', ibanOf(nth)), last4: ibanOf(nth).slice(-4) };
}

async function enter(tx: Tx, office: BenchOffice, entity: string, first: number, part: Made[]) {
  const now = office.runtime.clock.now();
  const { jurisdiction } = part[0]!.input.entity;
  const stamps = { created_at: now, updated_at: now };
  const names = { given_name: 'Example', language: 'de', ...stamps };
  await insert(
    tx,
    'person',
    part.map(({ person: id }, i) => {
      const nth = first + i;
      return { id, email: `person${nth}@example.org`, family_name: `Person ${nth}`, ...names };
    }),
  );
  const secrets = part.map((made, i) => secretsOf(office, made, first + i, now));
  await insert(
    tx,
    'personal_secret',
    secrets.flatMap(({ facts, account }) => [facts, account]),
  );
  await insert(
    tx,
    'person_facts',
    part.map(({ person, input }, i) => ({
      ...{ id: newId(), person, jurisdiction, valid_from: input.person.facts[0]!.from },
      ...{ secret: secrets[i]!.facts.id, set_by: 'bench', set_at: now },
    })),
  );
  await insert(
    tx,
    'person_bank_account',
    part.map(({ person }, i) => ({
      ...{ id: newId(), person, secret: secrets[i]!.account.id, holder: 'Example Person' },
      ...{ last4: secrets[i]!.last4, state: 'in force', effective_on: '2026-01-01' },
      ...{ prepared_by: person, prepared_at: now },
    })),
  );
  await insert(
    tx,
    'budget',
    part.map(({ person: person_id, budget: id }) => ({
      ...{ id, person_id, entity_id: entity, name: 'Example', state: 'open', opened_at: now },
    })),
  );
  await enterWork(tx, entity, part, now);
}

async function enterWork(tx: Tx, entity: string, part: readonly Made[], now: string) {
  const stamps = { created_at: now, updated_at: now };
  const amountOf = ({ input }: Made): bigint => BigInt(input.engagements[0]!.pay[0]!.amount);
  await insert(
    tx,
    'engagement',
    part.map((made) => {
      const [job] = made.input.engagements;
      return {
        ...{ id: made.engagement, person_id: made.person, entity_id: entity },
        ...{ budget_id: made.budget, labour_jurisdiction: made.input.entity.jurisdiction },
        ...{ kind: job!.kind, title: 'Example', state: 'ready', currency: 'EUR' },
        ...{
          starts_on: made.input.period.from,
          ends_on: null,
          facts: tx.sql.json(job!.facts as never),
        },
        ...{ asked: tx.sql.json({}), gross_minor: amountOf(made), hold_id: made.engagement },
        ...{ estimated_cost_minor: 2n * amountOf(made), created_by: made.person, ...stamps },
      };
    }),
  );
  await insert(
    tx,
    'pay_item',
    part.map((made) => ({
      ...{ id: newId(), engagement_id: made.engagement, kind: 'salary' },
      ...{ amount_minor: amountOf(made), from_date: made.input.period.from },
      ...{ to_date: made.input.period.to },
    })),
  );
  const recorded = { at: now, by: 'bench' };
  const entries = part.map((made) => {
    const head = { entity, currency: 'EUR', key: `open:${made.budget}`, date: '2026-01-01' };
    const amount = 3n * amountOf(made);
    return opened(head, [
      { account: 'bank', amount, dims: { bank: 'main' } },
      { account: 'budget', amount: -amount, dims: { budget: made.budget } },
    ]);
  });
  await postEntries(tx.sql, entries, recorded);
  const holds = part.map((made) => ({
    ...{ entity, key: `hold:${made.engagement}`, hold: made.engagement, budget: made.budget },
    ...{ engagement: made.engagement, amount: 2n * amountOf(made) },
  }));
  await moveHolds(tx.sql, holds, recorded);
}

/** Enters `count` people of an entity, with the work that `inputOf` describes. */
export async function enterPeople(
  office: BenchOffice,
  entity: string,
  count: number,
  inputOf: (nth: number) => EvaluationInput,
): Promise<void> {
  for (let first = 0; first < count; first += CHUNK) {
    const part = Array.from({ length: Math.min(CHUNK, count - first) }, (_, i) => ({
      ...{ person: newId(), budget: newId(), engagement: newId(), input: inputOf(first + i) },
    }));
    await office.asSystem((tx) => enter(tx, office, entity, first, part));
  }
}
