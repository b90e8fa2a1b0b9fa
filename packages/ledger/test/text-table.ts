/**
 * The small text format of these tests: tables a bookkeeper reads, parsed and compared cell by
 * cell. Amounts are written `1,234.50`; a minus may be `-` or `−`.
 */
import { fromDecimal, toDecimal } from '@smart/money';
import {
  accountOf,
  type Balance,
  type Entry,
  itemOf,
  net,
  type Posting,
  subjectOf,
} from '../src/index.ts';

export const cents = (text: string): bigint =>
  fromDecimal(text.replaceAll(',', '').replace('−', '-'));

/** `1,234.50` of minor units. */
export function amountText(minor: bigint): string {
  const [whole = '0', fraction = '00'] = toDecimal(minor < 0n ? -minor : minor).split('.');
  return `${minor < 0n ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** Rows of the markdown table that follows `<!-- example: name -->`, for every example. */
export function examplesOf(page: string): Map<string, string[][]> {
  const examples = new Map<string, string[][]>();
  let current: string[][] | null = null;
  for (const line of page.split('\n')) {
    const name = /^<!-- example: (\S+) -->$/.exec(line)?.[1];
    if (name) {
      if (examples.has(name)) throw new Error(`example ${name} stands twice`);
      current = [];
      examples.set(name, current);
    } else if (line.startsWith('|')) {
      current?.push(cellsOf(line));
    } else if (line.trim() !== '') {
      current = null;
    }
  }
  for (const rows of examples.values()) rows.splice(0, 2);
  return examples;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** An entry as rows of account, of, debit, credit, rule: what the page shows. */
export const rowsOf = (entry: Entry): string[][] => entry.postings.map(rowOf);

function rowOf(posting: Posting): string[] {
  const { number, id } = accountOf(posting.account);
  const of = [subjectOf(posting), itemOf(posting)].filter((text) => text !== '').join(' / ');
  const { amount, rule, rate } = posting;
  return [
    `${number} ${id}`,
    of,
    amount > 0n ? amountText(amount) : '',
    amount < 0n ? amountText(-amount) : '',
    rate === null ? rule : `${rule} (${rate} %)`,
  ];
}

/**
 * Balances as lines `account  subject / item  1,200.00 dr`, zero balances left out: compared with
 * a table in a test.
 */
export function balanceLines(balances: readonly Balance[]): string[] {
  return balances
    .filter((b) => net(b) !== 0n)
    .map((b) => {
      const of = [b.subject, b.item].filter((text) => text !== '').join(' / ');
      const sum = net(b);
      const side = sum > 0n ? 'dr' : 'cr';
      return [b.account, of, amountText(sum > 0n ? sum : -sum), side].filter(Boolean).join('  ');
    });
}

/** The lines of a table in a test: trimmed, single-spaced between columns, empty lines left out. */
export const linesOf = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, '  '))
    .filter((line) => line !== '');
