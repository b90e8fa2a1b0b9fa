import { createInterface } from 'node:readline';
import { MoneyFault, toDecimal } from '@smart/money';
import type { Evaluation, Messages, Payslip, PayslipLine, Tenant } from '../contract.ts';
import type { Discovered } from '../discovery/index.ts';
import { evaluate } from '../evaluate.ts';
import { payslipHash } from '../explain.ts';
import { LawFault } from '../fault.ts';
import type { JurisdictionRegistry } from '../jurisdiction.ts';
import { explanationText, type Writing } from '../messages.ts';
import { readAnyForm } from '../short-form.ts';

const LONGEST_LINE = 1_000_000;

const writing: Writing = {
  money: (amount) => toDecimal(amount),
  percent: (text) => text,
  date: (date) => date,
};

/** The office of a law: the tenant whose first legal entity is under it. */
export function officeOf({ tenants }: Discovered, jurisdiction: string): Tenant {
  for (const tenant of tenants.values())
    if (tenant.entities[0]?.jurisdiction === jurisdiction) return tenant;
  throw new LawFault('law.bad-plug-in', jurisdiction, { reason: 'no tenant.ts for this law' });
}

/** Every sentence of a line, a language each. */
function texts(registry: JurisdictionRegistry, line: PayslipLine): Record<string, unknown> {
  const law = registry.get(line.jurisdiction)!;
  const said = law.languages.map((language) => {
    const messages: Messages = law.messages[language] ?? {};
    const label = messages[`line.${line.line}`] ?? line.line;
    return [language, { label, why: explanationText(messages, line, writing) }] as const;
  });
  return Object.fromEntries(said);
}

const spoken = (registry: JurisdictionRegistry, payslip: Payslip): unknown => ({
  ...payslip,
  lines: payslip.lines.map((line) => ({ ...line, text: texts(registry, line) })),
  hash: payslipHash(payslip),
});

function answer(registry: JurisdictionRegistry, evaluation: Evaluation): unknown {
  const { payslips, blocked, counters, duties, findings } = evaluation;
  return {
    payslips: payslips.map((payslip) => spoken(registry, payslip)),
    blocked: blocked.map((payslip) => spoken(registry, payslip)),
    counters,
    duties,
    findings,
  };
}

function parse(line: string): unknown {
  if (line.length > LONGEST_LINE)
    throw new LawFault('law.bad-input', '', { longest: LONGEST_LINE });
  try {
    return JSON.parse(line);
  } catch (problem) {
    throw new LawFault('law.bad-json', '', { message: (problem as Error).message });
  }
}

/** One line in, one line out; a fault answers its own line only. */
function answerLine(registry: JurisdictionRegistry, tenant: Tenant, line: string): unknown {
  try {
    const input = readAnyForm(tenant, parse(line));
    return answer(registry, evaluate(registry, input, { explain: true }));
  } catch (problem) {
    if (problem instanceof MoneyFault)
      return { fault: { code: 'law.too-large', path: '', params: { reason: problem.code } } };
    if (!(problem instanceof LawFault)) throw problem;
    const { code, path, params } = problem;
    return { fault: { code, path, params } };
  }
}

/** Answers lines of standard input until it ends. */
export async function runPayslips(found: Discovered, id: string): Promise<number> {
  const tenant = officeOf(found, id);
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue;
    const said = JSON.stringify(answerLine(found.jurisdictions, tenant, line));
    if (!process.stdout.write(`${said}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}
