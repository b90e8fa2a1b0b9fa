/**
 * The office the story is played in: who calls which procedure on which day. Everything goes
 * through the procedures; a clock that is moved by hand stands on the day of the story.
 */
import { type manualClock, monotonicMs } from '@smart/calendar/clock';
import {
  appRouter,
  type Context,
  createCaller,
  jobHandlers,
  type StaffRole,
  systemActor,
  type TenantRuntime,
} from '@smart/core';
import type { ExampleCountry } from '../country.ts';
import { idOf } from '../random.ts';

const makeCaller = createCaller(appRouter);
export type Caller = ReturnType<typeof makeCaller>;

export type Desk = 'adviser' | 'payroll' | 'approver' | 'finance' | 'admin';

export interface Member {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
}

export interface Office {
  readonly tenant: TenantRuntime;
  readonly country: ExampleCountry;
  /** The legal entity everything happens at. */
  readonly entity: string;
  readonly clock: ReturnType<typeof manualClock>;
  /** Calls as a member of the story. */
  readonly as: (person: string) => Caller;
  /** Calls as staff. */
  readonly desk: (desk: Desk) => Caller;
  /** Calls as the holder of an order's link. */
  readonly client: (token: string) => Caller;
  /** The id of a form: the same for the same words. */
  readonly intent: (...words: readonly string[]) => string;
  readonly people: Map<string, Member>;
  /** Ids the procedures answered, by kind and key of the story. */
  readonly known: Map<string, string>;
  /** Runs the background jobs of what has been done. */
  readonly work: () => Promise<void>;
  /** Runs a job that in an office runs every night. */
  readonly night: (job: string) => Promise<void>;
  /** Milliseconds spent by name, to see what is slow. */
  readonly spent: Map<string, number>;
}

export interface OfficeParts {
  /** As the service runs it; only its clock and its job queue are replaced. */
  readonly runtime: TenantRuntime;
  readonly clock: ReturnType<typeof manualClock>;
  readonly country: ExampleCountry;
  readonly seed: string;
  readonly staff: Readonly<Record<Desk, Member>>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Mails stay in the outbox, whose page shows them. */
const MAIL_JOB = 'mail.send';

interface Waiting {
  readonly name: string;
  readonly data: Parameters<TenantRuntime['jobs']['enqueue']>[2];
}

function contextOf(tenant: TenantRuntime, number: number): Context {
  return {
    tenant,
    clock: tenant.clock,
    session: null,
    linkToken: null,
    requestId: `example-${number}`,
    clientAddress: '192.0.2.10',
    log: silent,
  };
}

export function openOffice({ runtime, clock, country, seed, staff }: OfficeParts): Office {
  const waiting: Waiting[] = [];
  const jobs: TenantRuntime['jobs'] = {
    enqueue: async (_tx, name, data) => {
      if (name !== MAIL_JOB) waiting.push({ name, data });
    },
  };
  const tenant: TenantRuntime = { ...runtime, clock, jobs };
  const handlers = jobHandlers(tenant, null);
  const people = new Map<string, Member>();
  let calls = 0;
  const callAs = (member: Member | undefined, who: string): Caller => {
    if (!member) throw new Error(`nobody in the story is called ${who}`);
    calls += 1;
    const session = {
      hash: 'example',
      person: member.id,
      email: member.email,
      language: country.language,
      roles: [...member.roles],
      secondFactor: member.roles.length > 0,
      authenticationAge: 60,
    };
    return makeCaller({ ...contextOf(tenant, calls), session });
  };
  return {
    ...{ tenant, country, clock, people },
    entity: tenant.plugin.tenant.entities[0]!.id,
    as: (person) => callAs(people.get(person), person),
    desk: (desk) => callAs(staff[desk], desk),
    client: (linkToken) => makeCaller({ ...contextOf(tenant, 0), linkToken }),
    intent: (...words) => idOf(seed, ...words),
    known: new Map(),
    work: async () => {
      for (let job = waiting.shift(); job; job = waiting.shift())
        await handlers[job.name]?.handle(job.data, new AbortController().signal);
    },
    night: async (job) => {
      const handler = handlers[job];
      if (!handler) throw new Error(`there is no job ${job}`);
      await handler.handle({}, new AbortController().signal);
    },
    spent: new Map(),
  };
}

/** Reads what no page shows to anyone, such as the link in a mail to a client. */
export const readAsSystem = <T>(
  office: Office,
  work: Parameters<typeof office.tenant.database.inTransaction<T>>[1],
): Promise<T> => office.tenant.database.inTransaction(systemActor('example'), work);

/** An id the story knows, e.g. `knownId(office, 'order', key)`. */
export function knownId(office: Office, kind: string, key: string): string {
  const found = office.known.get(`${kind} ${key}`);
  if (!found) throw new Error(`the story has no ${kind} ${key} yet`);
  return found;
}

export const remember = (office: Office, kind: string, key: string, id: string): void => {
  office.known.set(`${kind} ${key}`, id);
};

/** How often a step is tried that met another one in the database; its forms replay. */
const TRIES = 4;

const isBusy = (problem: unknown): boolean =>
  (problem as { cause?: { code?: string } }).cause?.code === 'database.busy';

async function tried<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (tries <= 1 || !isBusy(problem)) throw problem;
    return tried(work, tries - 1);
  }
}

/** Says which step of the story failed, and counts its time. */
export async function told<T>(office: Office, words: string, work: () => Promise<T>): Promise<T> {
  const start = monotonicMs();
  const name = words.split(' ')[0] ?? words;
  try {
    return await tried(work);
  } catch (problem) {
    const { message, cause } = problem as Error & { cause?: { params?: unknown } };
    const params = JSON.stringify(cause?.params ?? {});
    const day = office.clock.today();
    throw new Error(`example data, ${day}, ${words}: ${message} ${params}`, { cause: problem });
  } finally {
    office.spent.set(name, (office.spent.get(name) ?? 0) + monotonicMs() - start);
  }
}
