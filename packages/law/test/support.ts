import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discoverTenants } from '../src/discovery/index.ts';
import type {
  EngagementInput,
  EvaluationInput,
  Jurisdiction,
  JurisdictionRegistry,
  PayItem,
  PayslipLine,
  Tenant,
} from '../src/index.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Examplia, and a neighbour with the same law under another name. */
const found = await discoverTenants(join(root, 'tenants'), {
  template: true,
  only: ['_template'],
});
export const examplia: Jurisdiction = found.jurisdictions.get('_template')!;
export const office: Tenant = found.tenants.get('_template')!;
export const neighbour: Jurisdiction = { ...examplia, id: 'yy', country: 'YY' };
export const registry: JurisdictionRegistry = new Map([
  [examplia.id, examplia],
  [neighbour.id, neighbour],
]);

export const pay = (id: string, amount: number, from: string, to = from): PayItem => ({
  id,
  kind: from === to ? 'day' : 'salary',
  amount,
  from,
  to,
});

export const engaged = (
  id: string,
  items: readonly PayItem[],
  more: Partial<EngagementInput> = {},
): EngagementInput => ({
  id,
  kind: items.some(({ kind }) => kind === 'day') ? 'daily' : 'monthly',
  from: '2026-01-01',
  to: null,
  facts: {},
  days: [],
  pay: items,
  ...more,
});

export const monthInput = (
  month: string,
  lastDay: number,
  engagements: readonly EngagementInput[],
  more: Partial<EvaluationInput> = {},
): EvaluationInput => ({
  asOf: `${month}-${lastDay}`,
  period: { from: `${month}-01`, to: `${month}-${lastDay}` },
  paidOn: `${month}-${lastDay}`,
  entity: { id: 'examplia', jurisdiction: '_template', facts: {} },
  person: { id: 'someone', facts: [], socialSecurity: [], tax: [] },
  engagements,
  house: { values: {}, confirmed: {} },
  counters: {},
  issued: [],
  ...more,
});

/** `line engagement amount`, one text a line, easy to compare with a page of arithmetic. */
export const told = (lines: readonly PayslipLine[]): string[] =>
  lines.map(({ line, engagement, amount }) => `${line} ${engagement ?? '-'} ${amount}`);
