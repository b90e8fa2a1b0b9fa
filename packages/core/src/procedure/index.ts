export { type Access, type Meta, STAFF_ROLES, type StaffRole } from './access.ts';
export {
  asSystem,
  clientIntent,
  clientProcedure,
  createCaller,
  memberIntent,
  memberProcedure,
  publicProcedure,
  router,
  staffIntent,
  staffProcedure,
} from './base.ts';
export type {
  ClientContext,
  Context,
  Log,
  MemberContext,
  Note,
  ProcedureContext,
} from './context.ts';
export { Fault, type FaultKind, type FaultParams, type FaultShape, isBug } from './fault.ts';
export { cursorInput, staleUnless } from './rows.ts';
export { requireStepUp } from './step-up.ts';
export { wire } from './wire.ts';
