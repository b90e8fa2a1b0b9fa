export { type Coop, type CoopConfig, type CoopTenant, createCoop } from './coop.ts';
export { type Environment, fromEnvironment, inLifecycle } from './environment.ts';
export { type RunningService, run } from './run.ts';
