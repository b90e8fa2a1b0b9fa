import { hmacOf } from '../crypto/token.ts';

/**
 * The pairwise subject (OpenID Connect Core § 8.1) of an account at a tenant: two tenants cannot
 * tell that they know the same person. The sector is the tenant's id, not its host, so a tenant
 * may move to another address and keep its people.
 */
export const pairwiseSubject = (salt: string, tenant: string, accountId: string): string =>
  hmacOf(salt, JSON.stringify([tenant, accountId])).toString('base64url');
