/** The difference between what a period is worth and what was issued for it. */
import type { Cents, Explanation, IssuedLine, PayslipLine } from './contract.ts';
import type { JurisdictionRegistry } from './jurisdiction.ts';
import { lineOf } from './lines.ts';

const keyOf = (jurisdiction: string, line: string, engagement: string | null): string =>
  `${jurisdiction}\n${line}\n${engagement ?? ''}`;

/** A payslip line as the next evaluation of the same period wants it in `issued`. */
export function asIssued({
  jurisdiction,
  line,
  engagement,
  amount,
  base,
}: PayslipLine): IssuedLine {
  return base === undefined
    ? { jurisdiction, line, engagement, amount }
    : { jurisdiction, line, engagement, amount, base };
}

interface Before {
  amount: Cents;
  base: Cents;
  readonly line: IssuedLine;
}

function sumIssued(issued: readonly IssuedLine[], home: string): Map<string, Before> {
  const sums = new Map<string, Before>();
  for (const line of issued) {
    const key = keyOf(line.jurisdiction ?? home, line.line, line.engagement);
    const sum = sums.get(key);
    if (sum) {
      sum.amount += line.amount;
      sum.base += line.base ?? 0;
    } else sums.set(key, { amount: line.amount, base: line.base ?? 0, line });
  }
  return sums;
}

/**
 * full − issued, a line for each law, line and engagement. A line that was issued and no longer
 * belongs comes back with its negative amount. Lines without any difference are left out.
 */
export function difference(
  registry: JurisdictionRegistry,
  full: readonly PayslipLine[],
  issued: readonly IssuedLine[],
  home: string,
  explaining = false,
): readonly PayslipLine[] {
  if (issued.length === 0) return full;
  const before = sumIssued(issued, home);
  const lines: PayslipLine[] = [];
  for (const line of full) {
    const key = keyOf(line.jurisdiction, line.line, line.engagement);
    const old = before.get(key);
    before.delete(key);
    const left = old ? lessIssued(line, old) : line;
    if (left) lines.push(left);
  }
  for (const { line, amount, base } of before.values())
    if (amount !== 0 || base !== 0) {
      const back = reversal(registry, line, amount, base, home);
      lines.push(explaining ? { ...back, explanation: whyReversed(registry, back) } : back);
    }
  return lines;
}

function lessIssued(line: PayslipLine, old: Before): PayslipLine | null {
  const amount = line.amount - old.amount;
  const base = (line.base ?? 0) - old.base;
  if (amount === 0 && base === 0) return null;
  const rest = line.base === undefined && old.base === 0 ? {} : { base };
  return { ...line, amount, ...rest, issuedBefore: old.amount };
}

function reversal(
  registry: JurisdictionRegistry,
  issued: IssuedLine,
  amount: Cents,
  base: Cents,
  home: string,
): PayslipLine {
  const jurisdiction = issued.jurisdiction ?? home;
  const { side, group, recipient } = lineOf(registry, jurisdiction, issued.line);
  return {
    jurisdiction,
    line: issued.line,
    engagement: issued.engagement,
    side,
    group,
    recipient:
      jurisdiction === home || recipient === 'person' ? recipient : `${jurisdiction}:${recipient}`,
    amount: 0 - amount,
    ...(base === 0 ? {} : { base: 0 - base }),
    issuedBefore: amount,
  };
}

/** `why.reversed`: nothing of what was issued is due any more. */
function whyReversed(registry: JurisdictionRegistry, line: PayslipLine): Explanation {
  const { rule } = lineOf(registry, line.jurisdiction, line.line);
  const article = registry.get(line.jurisdiction)!.rules.find(({ id }) => id === rule)!.article;
  const params = { issued: line.issuedBefore ?? 0 };
  return { rule, article, values: [], message: 'reversed', params };
}
