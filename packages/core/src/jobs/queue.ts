import type { Tx } from '../database/index.ts';

/** What slices need of background work: enqueueing in their own transaction. */
export interface JobQueue {
  /**
   * Enqueues a job that exists only if the transaction commits. At-least-once: its handler must be
   * harmless when run twice. `data` is JSON with ids only, no personal data.
   */
  readonly enqueue: (
    tx: Tx,
    name: string,
    data: Readonly<Record<string, string | number | boolean | null>>,
    options?: { readonly startAfterSeconds?: number; readonly singletonKey?: string },
  ) => Promise<void>;
}
