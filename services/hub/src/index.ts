/** Running the hub, alone or inside another process. */
export { createHub, type HubConfig, type HubServer } from '@smart/hub';
export { type Environment, fromEnvironment } from './environment.ts';
export { type RunningService, run } from './run.ts';
