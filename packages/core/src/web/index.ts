export { createApp, type WebConfig } from './app.ts';
export { clientAddress, signedAddress } from './client-address.ts';
export { MAXIMUM_FILE_BYTES, type NewFile, storeFile } from './files.ts';
export { type Health, health } from './health.ts';
export { CALLS_A_MINUTE, type LimitedKind, type Limits, openLimits } from './limits.ts';
export { type LoggableError, loggable } from './loggable.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export type { ServedTenant, WebEnvironment } from './served.ts';
export { type SniffedType, sniff } from './sniff.ts';
