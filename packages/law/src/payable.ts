/** Net is not what is paid: named deductions go off, tax-free reimbursements come on top. */
import type { Cents, Finding, HouseInput, IsoDate } from './contract.ts';
import { LawFault } from './fault.ts';
import type { Garnishment, Jurisdiction } from './jurisdiction.ts';
import { type LawOfDay, resolveValues } from './prepare.ts';

export interface NamedDeduction {
  readonly id: string;
  readonly kind: 'garnishment' | 'maintenance' | 'advance' | 'recovery';
  /** Lower ranks are served first; equal ranks in the order given. */
  readonly rank: number;
  /** What is still owed. */
  readonly owed: Cents;
}

export interface PayableRequest {
  readonly net: Cents;
  /** Day of payment, and what was known then. */
  readonly on: IsoDate;
  readonly asOf: IsoDate;
  readonly dependants: number;
  readonly hasSpecialPay: boolean;
  readonly deductions: readonly NamedDeduction[];
  /** Sum of approved tax-free reimbursements. No creditor reaches them. */
  readonly reimbursements: Cents;
  readonly confirmed: HouseInput['confirmed'];
}

export interface Payable {
  readonly amount: Cents;
  /** A row for each deduction, in the order served. */
  readonly taken: readonly { readonly id: string; readonly amount: Cents; readonly left: Cents }[];
  readonly protectedAmount: Cents;
  /** Any that blocks means: pay nothing to creditors yet. */
  readonly findings: readonly Finding[];
}

const blocking = (code: string, params: Finding['params']): Finding => ({
  code,
  severity: 'warn',
  blocksIssuing: true,
  params,
});

/**
 * What is paid to the person. Creditors, advances and agreed recoveries never take the protected
 * amount; maintenance reaches further than other claims.
 * @throws LawFault `law.bad-amount` for a negative debt, `law.no-value-for-date`
 */
export function amountToPay(jurisdiction: Jurisdiction, request: PayableRequest): Payable {
  const { net, reimbursements } = request;
  const deductions = inOrder(request.deductions);
  const findings: Finding[] = [];
  const law = resolveValues(jurisdiction, request.on, request.asOf, request.confirmed);
  const limitFor = limits(law, request, findings);
  let sum = 0;
  const taken = deductions.map(({ id, kind, owed }) => {
    const amount = Math.min(owed, Math.max(0, limitFor(kind) - sum));
    sum += amount;
    return { id, amount, left: owed - amount };
  });
  const protectedAmount = net - Math.min(net, limitFor('garnishment'));
  return { amount: net - sum + reimbursements, taken, protectedAmount, findings };
}

function inOrder(deductions: readonly NamedDeduction[]): NamedDeduction[] {
  for (const { id, owed } of deductions)
    if (!Number.isSafeInteger(owed) || owed < 0)
      throw new LawFault('law.bad-amount', `deductions.${id}`, { amount: owed });
  return [...deductions].sort((a, b) => a.rank - b.rank);
}

/** How much of net each kind of deduction can reach. */
function limits(
  law: LawOfDay,
  request: PayableRequest,
  findings: Finding[],
): (kind: NamedDeduction['kind']) => Cents {
  const { jurisdiction } = law;
  const net = Math.max(0, request.net);
  const limit = (forMaintenance: boolean): Cents => {
    if (request.deductions.length === 0) return net;
    const found = jurisdiction.garnishment?.(law.values, { ...request, net, forMaintenance });
    if (found) return confirmedLimit(law, found, findings);
    if (request.deductions.some(({ kind }) => kind === 'garnishment' || kind === 'maintenance'))
      findings.push(blocking('garnishment-not-modelled', { jurisdiction: jurisdiction.id }));
    return net;
  };
  const ordinary = limit(false);
  const maintenance = request.deductions.some(({ kind }) => kind === 'maintenance')
    ? limit(true)
    : ordinary;
  return (kind) => (kind === 'maintenance' ? maintenance : ordinary);
}

function confirmedLimit(law: LawOfDay, found: Garnishment, findings: Finding[]): Cents {
  for (const key of found.reliesOn) {
    const open = law.open.get(key);
    if (!open || findings.some(({ params }) => params.key === key)) continue;
    const code = open === 'missing' ? 'value-missing' : 'value-unconfirmed';
    findings.push(blocking(code, { key, jurisdiction: law.jurisdiction.id }));
  }
  return found.attachable;
}
