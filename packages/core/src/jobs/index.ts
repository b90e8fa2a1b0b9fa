export { installJobs, JOB_SCHEMA } from './install.ts';
export {
  type JobData,
  type JobDefinition,
  type JobHandler,
  type JobProblem,
  type JobQueue,
  type Jobs,
  openJobs,
} from './queue.ts';
