import { type Dims, RECIPIENT_ACCOUNTS, type RecipientKind } from '../chart.ts';
import { credit, debit, type Entry, entryOf, type Head, type Posting } from '../entry.ts';
import { demand } from '../fault.ts';
import { positive, sumOf } from '../source.ts';
import { type Split, splitLegs } from './invoices.ts';

/** A payslip line as the law engine issues it; information lines are left out by the caller. */
export interface PayLine {
  /** Id of the law's line; the leg's rule is `payroll.<line>`. */
  readonly line: string;
  readonly side: 'earning' | 'employee' | 'employer';
  /** `person`, or a key of `recipients`. */
  readonly recipient: string;
  /** Minor units; negative in corrections. */
  readonly amount: bigint;
}

/** Who is paid besides the person, and the open item the sums are gathered in. */
export interface Payee {
  readonly recipient: string;
  readonly kind: RecipientKind;
  readonly payable: string;
}

/** Kept from net by name: a garnishment for a creditor, or what the person owes the house. */
export interface Deduction {
  /** `payroll.<rule>`. */
  readonly rule: string;
  readonly amount: bigint;
  readonly to: Payee | { readonly kind: 'person-receivable'; readonly payable: string };
}

/** What a budget bears of the employer cost. */
export interface Charge {
  readonly budget: string;
  readonly engagement: string | null;
  /** Employer cost the approval held; 0 in corrections. */
  readonly estimate: bigint;
  readonly final: bigint;
  /** Who bears final − estimate. */
  readonly differenceOn: 'budget' | 'house';
  /** Margins and the like, taken from the budget besides. */
  readonly splits?: readonly Split[];
}

export interface PayslipPosting {
  readonly run: string;
  readonly person: string;
  readonly lines: readonly PayLine[];
  readonly recipients: Readonly<Record<string, Payee>>;
  /** Open item of the amount to pay. */
  readonly payable: string;
  readonly deductions: readonly Deduction[];
  readonly charges: readonly Charge[];
  /** Open item of the approved plan by which a negative amount to pay is recovered. */
  readonly plan: string | null;
  /** Key of the corrected payslip's entry. */
  readonly corrects: string | null;
}

/**
 * A payslip of an approved run: gross and employer contributions as expense, everyone's liability,
 * the budgets charged.
 * @throws LedgerFault `ledger.does-not-add-up` (unknown recipient, or charges are not the employer
 * cost), `ledger.plan-needed` (negative amount to pay without an approved plan)
 */
export function payrollPosted(head: Head, slip: PayslipPosting): Entry {
  const side = (name: PayLine['side']) =>
    sumOf(slip.lines.filter((l) => l.side === name).map((l) => l.amount));
  const gross = side('earning');
  const employer = side('employer');
  const cost = gross + employer;
  const charged = sumOf(slip.charges.map((c) => c.final));
  demand(charged === cost, 'ledger.does-not-add-up', {
    key: head.key,
    charged: charged.toString(),
    cost: cost.toString(),
  });
  const dims = { person: slip.person, run: slip.run };
  const legs = [
    ...slip.lines.map((line) => lineLeg(line, slip, dims)),
    debit('employer-contributions', employer, 'payroll.employer-contributions', dims),
    ...slip.deductions.map((deduction) => deductionLeg(deduction, dims)),
    netLeg(gross - side('employee') - deducted(slip), slip, dims),
    ...slip.charges.flatMap((charge) => chargeLegs(charge, dims)),
  ];
  return entryOf(head, slip.corrects ? 'payroll-corrected' : 'payroll-posted', legs, slip.corrects);
}

const deducted = (slip: PayslipPosting): bigint => sumOf(slip.deductions.map((d) => d.amount));

function lineLeg(line: PayLine, slip: PayslipPosting, dims: Dims): Posting {
  const rule = `payroll.${line.line}`;
  if (line.side === 'earning') return debit('gross-pay', line.amount, rule, dims);
  const payee = Object.hasOwn(slip.recipients, line.recipient)
    ? slip.recipients[line.recipient]
    : undefined;
  demand(payee !== undefined, 'ledger.does-not-add-up', { recipient: line.recipient });
  return owedTo(payee, line.amount, rule, dims);
}

/** The liability towards a recipient, gathered under its open item. */
export function owedTo(payee: Payee, amount: bigint, rule: string, dims: Dims): Posting {
  const { recipient, payable, kind } = payee;
  return credit(RECIPIENT_ACCOUNTS[kind], amount, rule, { ...dims, recipient, payable });
}

function deductionLeg({ to, amount, rule }: Deduction, dims: Dims): Posting {
  positive(amount);
  return to.kind === 'person-receivable'
    ? credit('person-receivable', amount, `payroll.${rule}`, { ...dims, payable: to.payable })
    : owedTo(to, amount, `payroll.${rule}`, dims);
}

function netLeg(toPay: bigint, slip: PayslipPosting, dims: Dims): Posting {
  if (toPay >= 0n)
    return credit('person-payable', toPay, 'payroll.net', { ...dims, payable: slip.payable });
  demand(slip.plan !== null, 'ledger.plan-needed', {
    person: slip.person,
    amount: (-toPay).toString(),
  });
  return debit('person-receivable', -toPay, 'payroll.negative-net', {
    ...dims,
    payable: slip.plan,
  });
}

function chargeLegs(charge: Charge, slipDims: Dims): Posting[] {
  const { budget, engagement, estimate, final } = charge;
  const dims = { ...slipDims, budget, ...(engagement ? { engagement } : {}) };
  const difference = final - estimate;
  const bearer = charge.differenceOn === 'budget' ? 'budget' : 'payroll-difference';
  return [
    debit('budget', estimate, 'payroll.estimate', dims),
    credit('budget-charge', estimate, 'payroll.estimate', dims),
    debit(bearer, difference, 'payroll.difference', dims),
    credit('budget-charge', difference, 'payroll.difference', dims),
    ...(charge.splits ?? []).flatMap((split) => splitLegs(split, 'budget', dims)),
  ];
}

/** An advance: the person owes it from now on; it is paid like pay and recovered by deduction. */
export function advanceGranted(
  head: Head,
  advance: { readonly person: string; readonly payable: string; readonly amount: bigint },
): Entry {
  positive(advance.amount);
  const dims = { person: advance.person, payable: advance.payable };
  return entryOf(head, 'advance-granted', [
    debit('person-receivable', advance.amount, 'advance.granted', dims),
    credit('person-payable', advance.amount, 'advance.granted', dims),
  ]);
}
