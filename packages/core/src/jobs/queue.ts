/**
 * Background work of one tenant on pg-boss, in the tenant's own database. Enqueued in the
 * transaction of the deed (an outbox), executed at least once.
 */
import { type Job, PgBoss } from 'pg-boss';
import type { Tx } from '../database/index.ts';
import { JOB_SCHEMA } from './install.ts';

/** JSON with ids only, never personal data. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>;

/** What slices need of background work. */
export interface JobQueue {
  /**
   * Enqueues a job that exists only if the transaction commits. At-least-once: its handler must be
   * harmless when run twice.
   */
  readonly enqueue: (
    tx: Tx,
    name: string,
    data: JobData,
    options?: { readonly startAfterSeconds?: number },
  ) => Promise<void>;
}

export type JobHandler = (data: JobData, signal: AbortSignal) => Promise<void>;

export interface JobDefinition {
  readonly handle: JobHandler;
  /** Repeats on this schedule (cron, UTC) besides being enqueued. */
  readonly cron?: string;
  readonly retries?: number;
  /** Wait before the first repetition, default 5; each further one waits longer. */
  readonly retryDelaySeconds?: number;
  /** A job running longer is taken for dead and run again. */
  readonly expireSeconds?: number;
  /** How many of these one process runs at once. */
  readonly parallel?: number;
}

export interface Jobs extends JobQueue {
  /** Takes jobs and works on them until `stop`. */
  readonly work: (definitions: Readonly<Record<string, JobDefinition>>) => Promise<void>;
  /** Waits up to ten seconds for running jobs; what is cut off runs again elsewhere. */
  readonly stop: () => Promise<void>;
}

export interface JobProblem {
  readonly job: string | null;
  readonly error: unknown;
}

/** Opens the queue for the run-time role; `installJobs` must have made the schema. */
export function openJobs(
  runtimeUrl: string,
  options: {
    readonly onProblem?: (problem: JobProblem) => void;
    readonly connections?: number;
  } = {},
): Jobs {
  const { onProblem = () => undefined } = options;
  const boss = new PgBoss({
    connectionString: runtimeUrl,
    schema: JOB_SCHEMA,
    max: options.connections ?? 2,
    application_name: 'smart-coop-jobs',
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 60,
    maintenanceIntervalSeconds: 300,
  });
  boss.on('error', (error) => onProblem({ job: null, error }));
  let started: Promise<unknown> | undefined;
  const start = (): Promise<unknown> => {
    started ??= boss.start();
    return started;
  };
  const queues = new Map<string, Promise<void>>();
  const queue = async (name: string): Promise<void> => {
    await start();
    if (!queues.has(name)) queues.set(name, boss.createQueue(name, { policy: 'standard' }));
    await queues.get(name);
  };
  return {
    enqueue: async (tx, name, data, { startAfterSeconds } = {}) => {
      await queue(name);
      await boss.send(name, data, {
        db: inTransaction(tx),
        ...(startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds }),
      });
    },
    work: async (definitions) => {
      for (const [name, definition] of Object.entries(definitions)) {
        await queue(name);
        // A process that only enqueues may have made the queue, not knowing its definition.
        await boss.updateQueue(name, queueOptions(definition));
        await boss.work<JobData>(name, workOptions(definition), (jobs) =>
          workOn(jobs, definition.handle, onProblem),
        );
        if (definition.cron) await boss.schedule(name, definition.cron, null, { tz: 'UTC' });
      }
    },
    stop: async () => {
      if (started) await boss.stop({ graceful: true, timeout: 10_000, close: true });
    },
  };
}

const queueOptions = (definition: JobDefinition) => ({
  retryLimit: definition.retries ?? 10,
  retryDelay: definition.retryDelaySeconds ?? 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: definition.expireSeconds ?? 900,
  heartbeatSeconds: 30,
});

const workOptions = (definition: JobDefinition) => ({
  pollingIntervalSeconds: 2,
  batchSize: definition.parallel ?? 1,
  burstWhenBatchFull: true,
});

/** pg-boss's statements through the slice's own open transaction. */
const inTransaction = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: [...(await tx.sql.unsafe(text, values as never[]))],
  }),
});

async function workOn(
  jobs: readonly Job<JobData>[],
  handle: JobHandler,
  onProblem: (problem: JobProblem) => void,
): Promise<void> {
  const results = await Promise.allSettled(jobs.map((job) => handle(job.data ?? {}, job.signal)));
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    onProblem({ job: jobs[index]?.name ?? null, error: result.reason });
    // pg-boss repeats the whole batch: handlers are harmless when run twice.
    throw result.reason;
  }
}
