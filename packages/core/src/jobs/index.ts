export type { JobQueue } from './queue.ts';
