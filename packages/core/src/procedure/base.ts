/**
 * The base procedures. Each checks who calls, opens ONE transaction under that caller's rights, and
 * writes the audit row of a mutation into it: either all of it is committed or nothing.
 */
import { initTRPC } from '@trpc/server';
import { recordAudit } from '../audit/record.ts';
import { type Actor, systemActor, type Tx } from '../database/index.ts';
import { openLink } from '../session/link.ts';
import { type Access, type Meta, STAFF_ROLES, type StaffRole } from './access.ts';
import type { Context, Note } from './context.ts';
import { Fault, faultShape, toTrpcError } from './fault.ts';
import { answerOnce, intentInput } from './intent.ts';
import { wire } from './wire.ts';

const root = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: wire,
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const fault = faultShape(error, ctx?.requestId ?? '');
      return { ...shape, message: fault.code, data: { ...shape.data, fault } };
    },
  });

export const router = root.router;
export const createCaller = root.createCallerFactory;

/** Checks the caller; returns under whose rights the transaction runs and what else is known. */
type Admission<Extra> = (context: Context) => Promise<{ actor: Actor; extra: Extra }>;

const memberActor = (person: string): Actor => ({
  role: 'member',
  person,
  order: null,
  name: person,
});

const nobody: Actor = { role: 'nobody', person: null, order: null, name: 'nobody' };

function requireSession(context: Context): NonNullable<Context['session']> {
  if (!context.session) throw new Fault('auth.sign-in-needed', {}, 'unauthenticated');
  return context.session;
}

const admitMember = async (context: Context) => {
  const session = requireSession(context);
  return { actor: memberActor(session.person), extra: { session, person: session.person } };
};

const admitStaff = (roles: readonly StaffRole[]) => async (context: Context) => {
  const session = requireSession(context);
  if (!session.roles.some((role) => roles.includes(role))) {
    throw new Fault('auth.role-needed', { roles }, 'forbidden');
  }
  if (!session.secondFactor) throw new Fault('auth.second-factor-needed', {}, 'unauthenticated');
  const actor: Actor = { ...memberActor(session.person), role: 'staff' };
  return { actor, extra: { session, person: session.person } };
};

const admitClient = async (context: Context) => {
  const { tenant, clock, linkToken } = context;
  if (linkToken === null) throw new Fault('link.needed', {}, 'unauthenticated');
  const link = await tenant.database.inTransaction(systemActor('link'), (tx) =>
    openLink(tx, linkToken, clock.now()),
  );
  const actor: Actor = {
    role: 'client',
    person: null,
    order: link.order,
    name: `link:${link.id}`,
  };
  return { actor, extra: { order: link.order, link: link.id } };
};

const admitAnyone = async () => ({ actor: nobody, extra: {} });

/** A tenant that is not live carries on and settles what it has; it begins nothing. */
function refuseWhenFrozen(context: Context, meta: Meta | undefined): void {
  const { lifecycle } = context.tenant.plugin.tenant;
  if (lifecycle !== 'live' && meta?.begins) {
    throw new Fault('tenant.frozen', { lifecycle }, 'forbidden');
  }
}

interface AuditNotes {
  subject: string | undefined;
  readonly facts: Record<string, string | number | boolean | null>;
}

function noteTaker(): { note: Note; notes: AuditNotes } {
  const notes: AuditNotes = { subject: undefined, facts: {} };
  const note: Note = ({ subject, ...facts }) => {
    if (subject !== undefined) notes.subject = subject;
    for (const [key, value] of Object.entries(facts)) {
      if (value !== undefined) notes.facts[key] = value;
    }
  };
  return { note, notes };
}

/** A base procedure of one kind of access. */
function guarded<Extra extends object>(access: Access, admit: Admission<Extra>) {
  return root.procedure.meta({ access, audit: true }).use(async (call) => {
    const { ctx, next, type, path, meta } = call;
    try {
      if (meta?.exampleOnly && !ctx.tenant.exampleMode) {
        throw new Fault('procedure.unknown', {}, 'not-found');
      }
      const changes = type === 'mutation';
      const { actor, extra } = await admit(ctx);
      if (changes) refuseWhenFrozen(ctx, meta);
      // Staff reads write to the access log; nobody else's query may write anything.
      const mode = changes || access.kind === 'staff' ? 'read-write' : 'read-only';
      return await ctx.tenant.database.inTransaction(
        actor,
        async (tx) => {
          const { note, notes } = noteTaker();
          const today = ctx.clock.today();
          const result = await next({ ctx: { ...extra, tx, actor, note, today } });
          if (!result.ok) throw result.error;
          if (changes && meta?.audit !== false) {
            const input = await call.getRawInput();
            await recordAudit(tx, { context: ctx, path, notes, input });
          }
          return result;
        },
        mode,
      );
    } catch (error) {
      throw toTrpcError(error);
    }
  });
}

/** Anyone, signed in or not. Sees only tables about nobody. */
export const publicProcedure = guarded({ kind: 'public' }, admitAnyone);

/** A signed-in person, for their own matters: `ctx.person`. */
export const memberProcedure = guarded({ kind: 'member' }, admitMember);

/** Staff holding one of the roles (any role when none is named), with a second factor. */
export const staffProcedure = (...roles: readonly StaffRole[]) => {
  const wanted = roles.length === 0 ? STAFF_ROLES : roles;
  return guarded({ kind: 'staff', roles: wanted }, admitStaff(wanted));
};

/** The holder of an order's link: `ctx.order`. */
export const clientProcedure = guarded({ kind: 'client' }, admitClient);

/**
 * The same for what moves money or declares work: the input also has an `intentId`, and the same
 * intent with the same input is answered, not done, again.
 */
export const memberIntent = memberProcedure.input(intentInput).use(answerOnce);
export const staffIntent = (...roles: readonly StaffRole[]) =>
  staffProcedure(...roles)
    .input(intentInput)
    .use(answerOnce);
export const clientIntent = clientProcedure.input(intentInput).use(answerOnce);

/**
 * Runs a part of a procedure with the rights of the system, for what a member's deed must do to
 * rows that are not theirs (numbering, registers). Keep it small and say why in `reason`.
 */
export async function asSystem<T>(
  tx: Tx,
  reason: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { actor, sql } = tx;
  const become = (role: string) => sql`select set_config('app.role', ${role}, true)`;
  await become('system');
  try {
    return await work({ ...tx, actor: { ...systemActor(reason), person: actor.person } });
  } finally {
    // Also after a fault that the caller handles; a transaction broken by SQL cannot be asked.
    await become(actor.role).catch(() => undefined);
  }
}
