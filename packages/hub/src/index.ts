/** The hub of the federation: accounts, sign-in, the directory of cooperatives. */
import { fileURLToPath } from 'node:url';

export {
  type AccountToCreate,
  type CreateAccountOptions,
  createAccount,
} from './account/create.ts';
export { disableAccount } from './account/disable.ts';
export { passwordLimits } from './account/password.ts';
export { createPasswordHasher, type PasswordHasher } from './account/password-hash.ts';
export type { FaultAnswer } from './api/base.ts';
export { clientHeaders, signClientAddress } from './api/caller.ts';
export { type HubRouter, hubRouter } from './api/router.ts';
export { type HubConfig, lifetimes, type MailConfig } from './config.ts';
export type { Caller, Db, Hub } from './context.ts';
export {
  enrolTenant,
  type TenantState,
  type TenantToEnrol,
  tenantStates,
} from './directory/enrol.ts';
export { codeAt } from './factor/store.ts';
export { Fault, type FaultCode, faultCodes } from './fault.ts';
export { generateClientKey, rotateKeys, type SigningKey } from './provider/keys.ts';
export { pairwiseSubject } from './provider/subject.ts';
export { createHub, type HubServer } from './serve/hub.ts';
export { acr } from './session/store.ts';

/** Folder of the hub's migrations, for `migrate` of `@smart/postgres`. */
export const hubMigrations = fileURLToPath(new URL('../migrations', import.meta.url));
