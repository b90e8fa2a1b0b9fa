/** Typed clients for sites and outside programs. Loads no server code: types only. */
export { type CoopClient, type CoopClientOptions, createCoopClient } from './coop.ts';
export { type Fault, faultOf } from './fault.ts';
