/** Prometheus metrics of one process. Labels carry names of ours only, never a person's data. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly request: (facts: {
    readonly tenant: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  readonly fault: (tenant: string, code: string) => void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'coop_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['tenant', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const faults = new Counter({
    name: 'coop_faults_total',
    help: 'Refusals by code',
    labelNames: ['tenant', 'code'],
    registers: [registry],
  });
  return {
    registry,
    request: ({ tenant, route, status, seconds }) =>
      requests.observe({ tenant, route, status: String(status) }, seconds),
    fault: (tenant, code) => faults.inc({ tenant, code }),
  };
}
