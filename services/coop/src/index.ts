export { type Coop, type CoopConfig, type CoopTenant, createCoop } from './coop.ts';
export { type Environment, fromEnvironment } from './environment.ts';
export { type RunningService, run } from './run.ts';
