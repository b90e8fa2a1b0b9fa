/** Definitions of lines, found again from a payslip; totals over lines. */
import type { Cents, LineDefinition, PayslipLine, Totals } from './contract.ts';
import { LawFault } from './fault.ts';
import type { Jurisdiction, JurisdictionRegistry } from './jurisdiction.ts';

const known = new WeakMap<Jurisdiction, ReadonlyMap<string, LineDefinition>>();

function definitions(jurisdiction: Jurisdiction): ReadonlyMap<string, LineDefinition> {
  let found = known.get(jurisdiction);
  if (!found) {
    found = new Map(jurisdiction.lines.map((line) => [line.id, line]));
    known.set(jurisdiction, found);
  }
  return found;
}

/** The definition of a payslip's line. @throws LawFault `law.unknown-line` */
export function lineOf(
  registry: JurisdictionRegistry,
  jurisdiction: string,
  line: string,
): LineDefinition {
  const law = registry.get(jurisdiction);
  const found = law && definitions(law).get(line);
  if (!found) throw new LawFault('law.unknown-line', line, { jurisdiction, line });
  return found;
}

/** Sums under way. */
export class RunningTotals {
  private gross = 0;
  private employee = 0;
  private withholding = 0;
  private employer = 0;
  private taxable = 0;

  add({ side, part, total }: LineDefinition, amount: Cents): void {
    if (side === 'earning') this.gross += amount;
    else if (side === 'employer') this.employer += amount;
    else if (side === 'information') this.taxable += total === 'taxable' ? amount : 0;
    else if (part === 'withholding') this.withholding += amount;
    else this.employee += amount;
  }

  totals(): Totals {
    const { gross, employee, withholding, employer, taxable } = this;
    return {
      gross,
      employeeContributions: employee,
      taxable,
      withholding,
      net: gross - employee - withholding,
      employerContributions: employer,
      employerCost: gross + employer,
    };
  }
}

/** Adds up lines. Holds for whole periods and for differences alike. */
export function totalsOf(registry: JurisdictionRegistry, lines: readonly PayslipLine[]): Totals {
  const sums = new RunningTotals();
  for (const { jurisdiction, line, amount } of lines)
    sums.add(lineOf(registry, jurisdiction, line), amount);
  return sums.totals();
}

/** What each recipient but the person gets. */
export function recipientsOf(lines: readonly PayslipLine[]): Record<string, Cents> {
  const due: Record<string, Cents> = {};
  for (const { side, recipient, amount } of lines)
    if (amount !== 0 && (side === 'employee' || side === 'employer'))
      due[recipient] = (due[recipient] ?? 0) + amount;
  return due;
}
