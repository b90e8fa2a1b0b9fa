/** Bank accounts of people: which one money goes to, and how a change comes into force. */
import { electronicFormatIBAN, validateIBAN } from 'ibantools';
import { newId, type Tx } from '../database/index.ts';
import { queueMail } from '../mail/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import { Fault } from '../procedure/index.ts';
import { houseAt, houseNumber } from '../tenant/index.ts';
import { putSecret, readSecrets, type Vault } from '../vault/index.ts';
import { mailWords } from '../words/index.ts';
import { accountEffectiveOn, maskedIban } from './rules.ts';

/** The IBAN without blanks. Fault `iban.invalid` with the library's reasons (ISO 13616, mod 97). */
export function checkedIban(text: string, path: string): string {
  const iban = electronicFormatIBAN(text) ?? '';
  const { valid, errorCodes } = validateIBAN(iban);
  if (!valid) {
    const reasons = errorCodes.map((code) => String(code));
    throw new Fault('iban.invalid', { reasons }, 'invalid', path);
  }
  return iban;
}

export interface AccountRequest {
  readonly person: string;
  readonly iban: string;
  readonly holder: string;
}

/**
 * Enters a new account as waiting and tells the person by mail. An earlier request still waiting is
 * refused by it. Who enters it is `ctx.person`: the person, or staff (then a second one approves).
 */
export async function requestAccount(
  ctx: ProcedureContext & { readonly person: string },
  request: AccountRequest,
): Promise<{ readonly id: string; readonly effectiveOn: string }> {
  const { tx, tenant, clock, today } = ctx;
  const iban = checkedIban(request.iban, 'iban');
  const now = clock.now();
  const current = await tx.sql<{ id: string }[]>`
    select id from person_bank_account where person = ${request.person} and state = 'in force'`;
  const house = await houseAt(tx, tenant.plugin.tenant, today);
  const delay = houseNumber(house, 'iban-change-delay');
  const effectiveOn = accountEffectiveOn(today, current.length > 0, delay);
  await tx.sql`
    update person_bank_account set state = 'refused', reason = 'superseded'
    where person = ${request.person} and state = 'waiting'`;
  const secret = await putSecret(tx, tenant.vault, {
    person: request.person,
    kind: 'iban',
    value: iban,
    now,
    indexed: true,
  });
  const id = newId();
  const last4 = iban.slice(-4);
  await tx.sql`
    insert into person_bank_account
      (id, person, secret, holder, last4, state, effective_on, prepared_by, prepared_at)
    values (${id}, ${request.person}, ${secret}, ${request.holder}, ${last4}, 'waiting',
      ${effectiveOn}, ${ctx.person}, ${now})`;
  await queueMail(ctx, {
    person: request.person,
    code: 'bank-account.change-requested',
    words: mailWords('accountChange'),
    params: { account: maskedIban(iban.slice(0, 2), last4), day: effectiveOn },
  });
  ctx.note({ subject: request.person, account: id });
  return { id, effectiveOn };
}

/**
 * Puts waiting accounts whose day has come into force: those the person asked for, and those of
 * staff that a second one approved. Run before money is prepared and every night.
 */
export async function promoteDueAccounts(tx: Tx, today: string, person?: string): Promise<number> {
  const due = await tx.sql<{ id: string; person: string }[]>`
    select id, person from person_bank_account
    where state = 'waiting' and effective_on <= ${today}
      and (prepared_by = person or approved_by is not null)
      and (${person ?? null}::uuid is null or person = ${person ?? null})
    order by id for update`;
  for (const account of due) {
    await tx.sql`
      update person_bank_account set state = 'replaced'
      where person = ${account.person} and state = 'in force'`;
    await tx.sql`update person_bank_account set state = 'in force' where id = ${account.id}`;
  }
  return due.length;
}

export interface AccountInForce {
  readonly id: string;
  readonly iban: string;
  readonly holder: string;
  readonly effectiveOn: string;
}

/** Where money to these people goes today; people without an account are missing. */
export async function accountsInForce(
  tx: Tx,
  vault: Vault,
  persons: readonly string[],
): Promise<ReadonlyMap<string, AccountInForce>> {
  if (persons.length === 0) return new Map();
  const rows = await tx.sql<
    { id: string; person: string; secret: string; holder: string; effective_on: string }[]
  >`select id, person, secret, holder, effective_on from person_bank_account
    where state = 'in force' and person in ${tx.sql(persons as string[])}`;
  const ibans = await readSecrets(
    tx,
    vault,
    rows.map((row) => row.secret),
  );
  return new Map(
    rows.map(({ id, person, secret, holder, effective_on: effectiveOn }) => [
      person,
      { id, iban: ibans.get(secret) ?? '', holder, effectiveOn },
    ]),
  );
}
