/** Example data: the ids and sums of docs/posting-table.md. */
import {
  type Entry,
  type Head,
  type InvoiceAmounts,
  type InvoiceState,
  invoiceIssued,
  invoiceState,
  type PayLine,
  type PayslipPosting,
  type Source,
} from '../src/index.ts';
import { cents } from './text-table.ts';

export const head = (key: string, date = '2026-11-23', entity = 'e1'): Head => ({
  entity,
  currency: 'EUR',
  key,
  date,
});

export const bank = (line: string): Source & { kind: 'bank' } => ({
  kind: 'bank',
  bank: 'main',
  line,
});

/** An invoice of one budget: 20 % VAT, fee 8 %, fund 2 %, sums rounded down to the cent. */
export function invoice(id: string, budget: string, net: bigint, client = 'c1'): InvoiceAmounts {
  const percent = (n: bigint) => (net * n) / 100n;
  return {
    client,
    invoice: id,
    net,
    vat: [{ rule: 'vat.standard', rate: '20', amount: percent(20n) }],
    parts: [
      {
        budget,
        order: `o-${id}`,
        net,
        splits: [
          { to: 'cooperative-fee', rule: 'fee.cooperative', rate: '8', amount: percent(8n) },
          { to: 'guarantee-fund', rule: 'fee.guarantee', rate: '2', amount: percent(2n) },
        ],
      },
    ],
  };
}

export const i1 = invoice('i1', 'b1', cents('1,000.00'));
export const issued = (of: InvoiceAmounts = i1, key = `invoice:${of.invoice}`): Entry =>
  invoiceIssued(head(key), of);

export function stateAfter(entries: Entry[], id: string): InvoiceState {
  const state = invoiceState(entries, id);
  if (!state) throw new Error(`invoice ${id} is not in the entries`);
  return state;
}

const line = (id: string, side: PayLine['side'], recipient: string, amount: string): PayLine => ({
  line: id,
  side,
  recipient,
  amount: cents(amount),
});

export const recipients = (run: string): PayslipPosting['recipients'] => ({
  oegk: { recipient: 'oegk', kind: 'social-insurance', payable: `${run}-oegk` },
  fa: { recipient: 'fa', kind: 'tax-office', payable: `${run}-fa` },
  wien: { recipient: 'wien', kind: 'municipality', payable: `${run}-wien` },
  bv: { recipient: 'bv', kind: 'fund', payable: `${run}-bv` },
});

/** The payslip of the Austrian law page, § 9: billed 4,000.00, fee 7.5 %, Vienna. */
export const lawPagePayslip: PayslipPosting = {
  run: 'r1',
  person: 'p1',
  lines: [
    line('pay-current', 'earning', 'person', '2,444.96'),
    line('pay-special', 'earning', 'person', '407.49'),
    line('sv-employee', 'employee', 'oegk', '424.69'),
    line('sv-employee-special', 'employee', 'oegk', '57.54'),
    line('withholding', 'employee', 'fa', '152.53'),
    line('sv-employer', 'employer', 'oegk', '519.07'),
    line('sv-employer-special', 'employer', 'oegk', '83.45'),
    line('bv', 'employer', 'bv', '43.64'),
    line('db', 'employer', 'fa', '105.54'),
    line('dz', 'employer', 'fa', '10.27'),
    line('municipal-tax', 'employer', 'wien', '85.57'),
  ],
  recipients: recipients('r1'),
  payable: 'ps1',
  deductions: [],
  charges: [
    {
      budget: 'b1',
      engagement: 'g1',
      estimate: cents('3,700.00'),
      final: cents('3,699.99'),
      differenceOn: 'budget',
    },
  ],
  plan: null,
  corrects: null,
};

/** A made-up payslip: gross 640.00, contributions 115.00 and 170.00, cost 810.00, net 525.00. */
export function smallPayslip(change: Partial<PayslipPosting> = {}): PayslipPosting {
  return {
    run: 'r1',
    person: 'p1',
    lines: [
      line('pay-current', 'earning', 'person', '640.00'),
      line('sv-employee', 'employee', 'oegk', '115.00'),
      line('sv-employer', 'employer', 'oegk', '170.00'),
    ],
    recipients: recipients('r1'),
    payable: 'ps2',
    deductions: [],
    charges: [
      {
        budget: 'b1',
        engagement: 'g1',
        estimate: cents('800.00'),
        final: cents('810.00'),
        differenceOn: 'budget',
      },
    ],
    plan: null,
    corrects: null,
    ...change,
  };
}

/** The correction of the posting table: −38.00 for the person, 52.00 on the budget. */
export const correction: PayslipPosting = {
  run: 'r2',
  person: 'p1',
  lines: [
    line('sv-employee', 'employee', 'oegk', '38.00'),
    line('sv-employer', 'employer', 'oegk', '52.00'),
  ],
  recipients: recipients('r2'),
  payable: 'ps4',
  deductions: [],
  charges: [
    { budget: 'b1', engagement: 'g1', estimate: 0n, final: cents('52.00'), differenceOn: 'budget' },
  ],
  plan: 'plan1',
  corrects: 'payslip:ps1',
};
