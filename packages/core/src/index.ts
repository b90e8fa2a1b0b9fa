/** The tRPC core of a tenant, as services see it. Slices are reached through the router. */
export {
  type Actor,
  newId,
  openTenantDatabase,
  systemActor,
  type TenantDatabase,
  type Tx,
} from './database/index.ts';
export { prepareTenantDatabase, TENANT_MIGRATIONS } from './database/prepare.ts';
export { jobHandlers } from './jobs/handlers.ts';
export { type JobProblem, type Jobs, openJobs } from './jobs/index.ts';
export { type MailSender, smtpSender } from './mail/send.ts';
export {
  type Context,
  createCaller,
  Fault,
  type FaultShape,
  STAFF_ROLES,
  type StaffRole,
} from './procedure/index.ts';
export { type AppRouter, appRouter } from './router.ts';
export {
  createRelyingParty,
  openSessionStore,
  type RelyingPartyConfig,
  type Session,
} from './session/index.ts';
export {
  houseAt,
  legalEntities,
  seedEntities,
  type TenantPlugin,
  type TenantRuntime,
} from './tenant/index.ts';
export { openVault, vaultKeys } from './vault/index.ts';
export { exampleVatChecker, type VatChecker, viesChecker } from './vies/index.ts';
export {
  createApp,
  createMetrics,
  loggable,
  openLimits,
  type ServedTenant,
  signedAddress,
  storeFile,
} from './web/index.ts';
