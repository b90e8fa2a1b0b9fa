/**
 * Stories told in event lines, run through the constructors in order, for tests that compare the
 * balances they leave. One event a line: a word, ids, amounts.
 *
 *     share      p1 s1 50.00              subscribes       share-paid p1 s1 50.00
 *     invoice    i1 b1 1,000.00           net; 20 % VAT, 8 % fee, 2 % fund
 *     credit     i1 b1 500.00             net credited
 *     paid       i1 400.00 [over 5.00] [charges 2.00]
 *     payslip    ps1 b1 640.00 115.00 170.00 estimate 800.00 [house]   gross, employee, employer
 *     executed   p1 ps1 525.00            returned p1 ps1 525.00
 *     owed       oegk r-oegk 285.00       authority paid
 *     receipt    x1 b1 100.00 20.00       net, input VAT
 *     suspense   l7 77.00                 cleared l7 i1 77.00
 *     claim      k1 b1 i1 810.00          write-off k1 i1 200.00 (VAT of it)
 *     recovered  k1 b1 i1 600.00 100.00 810.00 90.00    VAT of it, open of fund and of budget
 *     move       b1 b2 100.00             undo n (the nth line's entry is reversed)
 */
import {
  budgetMoved,
  clientPaid,
  creditNoteIssued,
  type Entry,
  guaranteeClaimed,
  paymentExecuted,
  paymentReturned,
  payrollPosted,
  receivableWrittenOff,
  recovered,
  reimbursementApproved,
  reversalOf,
  sharePaid,
  shareSubscribed,
  suspended,
} from '../src/index.ts';
import { bank, head, invoice, issued, recipients, stateAfter } from './events.ts';
import { cents } from './text-table.ts';

interface Line {
  readonly ids: readonly string[];
  readonly sums: readonly bigint[];
  readonly words: Readonly<Record<string, bigint>>;
  readonly flags: ReadonlySet<string>;
  readonly key: string;
  readonly before: Entry[];
}

const AMOUNT = /^[-−]?[\d,]+\.\d\d$/;
const WORDS = new Set(['over', 'charges', 'estimate', 'house']);

function parse(text: string, place: number, before: Entry[]): [string, Line] {
  const [event = '', ...rest] = text.split(/\s+/);
  const ids: string[] = [];
  const sums: bigint[] = [];
  const words: Record<string, bigint> = {};
  const flags = new Set<string>();
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const next = rest[at + 1] ?? '';
    if (AMOUNT.test(word)) sums.push(cents(word));
    else if (WORDS.has(word) && AMOUNT.test(next)) {
      words[word] = cents(next);
      at += 1;
    } else if (WORDS.has(word)) flags.add(word);
    else ids.push(word);
  }
  return [event, { ids, sums, words, flags, key: `${place}:${event}`, before }];
}

const id = (line: Line, place: number): string => line.ids[place] ?? '';
const sum = (line: Line, place: number): bigint => line.sums[place] ?? 0n;
const vat = (amount: bigint) => [{ rule: 'vat.standard', rate: '20', amount }];
const suspenseLine = (line: string) => ({ kind: 'suspense', bank: 'main', line }) as const;

const EVENTS: Record<string, (line: Line) => Entry> = {
  share: (l) =>
    shareSubscribed(head(l.key), { person: id(l, 0), share: id(l, 1), nominal: sum(l, 0) }),
  'share-paid': (l) =>
    sharePaid(head(l.key), {
      person: id(l, 0),
      share: id(l, 1),
      amount: sum(l, 0),
      source: bank(l.key),
    }),
  invoice: (l) => issued(invoice(id(l, 0), id(l, 1), sum(l, 0))),
  credit: (l) =>
    creditNoteIssued(head(l.key), {
      ...invoice(id(l, 0), id(l, 1), sum(l, 0)),
      corrects: `invoice:${id(l, 0)}`,
      before: stateAfter(l.before, id(l, 0)),
    }),
  paid: (l) => {
    const over = l.words.over ?? 0n;
    return clientPaid(head(l.key), {
      source: bank(l.key),
      received: sum(l, 0) + over - (l.words.charges ?? 0n),
      charges: l.words.charges ?? 0n,
      invoices: [{ state: stateAfter(l.before, id(l, 0)), amount: sum(l, 0) }],
      over: { client: 'c1', amount: over },
    });
  },
  payslip: (l) => {
    const [gross, employee, employer] = [sum(l, 0), sum(l, 1), sum(l, 2)];
    return payrollPosted(head(l.key), {
      run: 'r',
      person: 'p1',
      lines: [
        { line: 'pay', side: 'earning', recipient: 'person', amount: gross },
        { line: 'sv-employee', side: 'employee', recipient: 'oegk', amount: employee },
        { line: 'sv-employer', side: 'employer', recipient: 'oegk', amount: employer },
      ],
      recipients: recipients('r'),
      payable: id(l, 0),
      deductions: [],
      charges: [
        {
          budget: id(l, 1),
          engagement: null,
          estimate: l.words.estimate ?? 0n,
          final: gross + employer,
          differenceOn: l.flags.has('house') ? 'house' : 'budget',
        },
      ],
      plan: `plan-${id(l, 0)}`,
      corrects: null,
    });
  },
  executed: (l) =>
    paymentExecuted(head(l.key), {
      outlet: bank(l.key),
      paid: [{ owed: { kind: 'person', person: id(l, 0), payable: id(l, 1) }, amount: sum(l, 0) }],
    }),
  returned: (l) =>
    paymentReturned(head(l.key), {
      source: bank(l.key),
      owed: { kind: 'person', person: id(l, 0), payable: id(l, 1) },
      amount: sum(l, 0),
      corrects: 'an-executed-payment',
    }),
  owed: (l) =>
    paymentExecuted(head(l.key), {
      outlet: bank(l.key),
      paid: [
        {
          owed: { kind: 'social-insurance', recipient: id(l, 0), payable: id(l, 1) },
          amount: sum(l, 0),
        },
      ],
    }),
  receipt: (l) =>
    reimbursementApproved(head(l.key), {
      budget: id(l, 1),
      net: sum(l, 0),
      inputVat: [{ rule: 'vat.input', rate: '20', amount: sum(l, 1) }],
      to: { kind: 'person', person: 'p1', payable: id(l, 0) },
    }),
  suspense: (l) =>
    suspended(head(l.key), { bank: 'main', line: id(l, 0), owner: 'f1', amount: sum(l, 0) }),
  cleared: (l) =>
    clientPaid(head(l.key), {
      source: suspenseLine(id(l, 0)),
      received: sum(l, 0),
      invoices: [{ state: stateAfter(l.before, id(l, 1)), amount: sum(l, 0) }],
    }),
  claim: (l) =>
    guaranteeClaimed(head(l.key), {
      claim: id(l, 0),
      budget: id(l, 1),
      invoice: id(l, 2),
      amount: sum(l, 0),
    }),
  'write-off': (l) =>
    receivableWrittenOff(head(l.key), {
      state: stateAfter(l.before, id(l, 1)),
      vat: vat(sum(l, 0)),
      claim: id(l, 0),
      corrects: `invoice:${id(l, 1)}`,
    }),
  recovered: (l) =>
    recovered(head(l.key), {
      claim: id(l, 0),
      budget: id(l, 1),
      invoice: id(l, 2),
      client: 'c1',
      source: bank(l.key),
      amount: sum(l, 0),
      vat: vat(sum(l, 1)),
      fund: sum(l, 2),
      forBudget: sum(l, 3),
      corrects: 'a-write-off',
    }),
  move: (l) => budgetMoved(head(l.key), { from: id(l, 0), to: id(l, 1), amount: sum(l, 0) }),
  undo: (l) => {
    const entry = l.before[Number(id(l, 0)) - 1];
    if (!entry) throw new Error(`no line ${id(l, 0)} to undo`);
    return reversalOf(entry, { key: l.key, date: '2026-11-30' });
  },
};

/** The entries of a story. */
export function told(story: string): Entry[] {
  const entries: Entry[] = [];
  const lines = story.split('\n').map((text) => text.trim());
  for (const text of lines.filter((each) => each !== '')) {
    const [event, line] = parse(text, entries.length + 1, entries);
    const make = EVENTS[event];
    if (!make) throw new Error(`no event "${event}"`);
    entries.push(make(line));
  }
  return entries;
}
