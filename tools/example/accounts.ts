/**
 * Example people who can sign in: one for each role the newcomer may want to try. They exist only
 * in example mode; their passwords stand on the screen.
 */
import { newId, type StaffRole, systemActor, type TenantRuntime } from '@smart/core';
import { createAccount, pairwiseSubject } from '@smart/hub';
import type { Stack } from '../start/stack.ts';

export interface ExampleSignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly roles: readonly StaffRole[];
  /** Base32 secret of the second factor; staff only. */
  readonly totpSecret?: string;
}

const PASSWORD = 'beispiel-passwort-2026';
const TOTP = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const staff = (
  role: string,
  givenName: string,
  familyName: string,
  roles: readonly StaffRole[],
): ExampleSignIn => ({
  role,
  givenName,
  familyName,
  roles,
  email: `${givenName}.${familyName}@example.org`.toLowerCase(),
  password: PASSWORD,
  totpSecret: TOTP,
});

/** Who sits at which desk. */
export const DESKS = {
  adviser: 'adviser',
  payroll: 'payroll officer',
  approver: 'second approver',
  finance: 'finance officer',
  admin: 'administrator',
} as const;

export const EXAMPLE_SIGN_INS: readonly ExampleSignIn[] = [
  {
    role: 'member',
    email: 'mira.muster@example.org',
    password: PASSWORD,
    givenName: 'Mira',
    familyName: 'Muster',
    roles: [],
  },
  staff('adviser', 'Ada', 'Beispiel', ['adviser']),
  staff('payroll officer', 'Paul', 'Beispiel', ['payroll']),
  staff('second approver', 'Zora', 'Beispiel', ['approver', 'payroll']),
  staff('finance officer', 'Fina', 'Beispiel', ['finance']),
  staff('administrator', 'Alma', 'Beispiel', ['admin', 'adviser']),
];

/** Creates the account at the hub, the person in the tenant, and the link between both. */
export async function createSignIn(
  stack: Stack,
  tenant: TenantRuntime,
  signIn: ExampleSignIn,
): Promise<string> {
  const account = await createAccount(
    stack.hub.hub.sql,
    {
      email: signIn.email,
      name: `${signIn.givenName} ${signIn.familyName}`,
      password: signIn.password,
      confirmed: true,
      staff: signIn.roles.length > 0,
      locale: 'de',
      totpSecret: signIn.totpSecret,
      example: true,
    },
    { secrets: [stack.secrets.hubSecret], passwords: stack.hub.hub.passwords },
  );
  const subject = pairwiseSubject(stack.secrets.pairwiseSalt, tenant.id, account);
  return createPerson(tenant, signIn, { issuer: stack.issuer, subject });
}

/** Enters the person of a sign-in with their roles; `account` is who they are at the hub. */
export async function createPerson(
  tenant: TenantRuntime,
  signIn: ExampleSignIn,
  account: { readonly issuer: string; readonly subject: string } | null,
): Promise<string> {
  const person = newId();
  const now = tenant.clock.now();
  const { email, givenName, familyName } = signIn;
  await tenant.database.inTransaction(systemActor('example'), async ({ sql }) => {
    await sql`
      insert into person (id, email, given_name, family_name, language, example, created_at,
                          updated_at)
      values (${person}, ${email}, ${givenName}, ${familyName}, 'de', true, ${now}, ${now})`;
    if (account)
      await sql`
        insert into subject (issuer, subject, person, linked_at)
        values (${account.issuer}, ${account.subject}, ${person}, ${now})`;
    for (const role of signIn.roles)
      await sql`
        insert into staff_role (id, person, role, granted_by, granted_at)
        values (${newId()}, ${person}, ${role}, 'system:example', ${now})`;
  });
  return person;
}
