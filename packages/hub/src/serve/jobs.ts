/** Work in the background of each process; any number of processes may run it beside each other. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Hub } from '../context.ts';
import { later } from '../instant.ts';

export interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<unknown>;
}

/** Removes what its retention says is over. */
export async function purge(hub: Hub): Promise<void> {
  const now = hub.config.clock.now();
  const dayAgo = later(now, -86_400);
  const { sql } = hub;
  await sql`delete from oidc_record where expires_at < ${now}`;
  await sql`delete from account_session where expires_at < ${now}`;
  await sql`delete from sign_in_step where expires_at < ${now}`;
  await sql`delete from one_time_token where expires_at < ${dayAgo}`;
  await sql`delete from guess_counter where ends_at < ${now}`;
  await sql`delete from known_place where seen_at < ${later(now, -90 * 86_400)}`;
  await sql`delete from mail_outbox where coalesce(sent_at, given_up_at) < ${dayAgo}`;
  await sql`delete from sign_out_notice
    where coalesce(delivered_at, given_up_at) < ${later(now, -30 * 86_400)}`;
  await sql`delete from security_event where at < ${later(now, -730 * 86_400)}`;
}

async function repeat(hub: Hub, job: Job, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await job.run();
    } catch (error) {
      hub.config.log.error({ err: error, job: job.name }, 'job failed');
    }
    await wait(job.everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Starts jobs; the answer stops them and waits for what is under way. */
export function startJobs(hub: Hub, jobs: readonly Job[]): () => Promise<void> {
  const stop = new AbortController();
  const running = jobs.map((job) => repeat(hub, job, stop.signal));
  return async () => {
    stop.abort();
    await Promise.all(running);
  };
}
