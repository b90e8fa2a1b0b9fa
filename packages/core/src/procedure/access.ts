/** Who may call a procedure, and what the rest of the system must know about it. */

/** Roles of staff. One person may hold several. */
export const STAFF_ROLES = [
  'adviser',
  'payroll',
  'finance',
  'approver',
  'mobility',
  'admin',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'member' }
  | { readonly kind: 'client' }
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] };

export interface Meta {
  readonly access?: Access;
  /** Written to the audit book. True for every mutation unless a procedure says why not. */
  readonly audit?: boolean;
  /**
   * An input that passes the schema, for the isolation test, where a generated one would not say
   * enough. Ids in it are replaced by those of the attacked person.
   */
  readonly sample?: unknown;
  /**
   * Takes on something new: a person, an order, an engagement. Refused where the tenant is frozen
   * or wound down; everything that carries on or settles what exists goes through.
   */
  readonly begins?: boolean;
  /** Exists only where the house shows example data. */
  readonly exampleOnly?: boolean;
}
