import { EinvoiceFault, type RuleFinding } from '../fault.ts';
import type { Invoice } from '../model.ts';
import type { Profile } from '../profile.ts';
import { CODE_RULES } from './codelists.ts';
import { PRESENCE_RULES } from './presence.ts';
import { findings, type Rule } from './rule.ts';
import { TOTAL_RULES } from './totals.ts';
import { VAT_RULES } from './vat.ts';

const RULES: readonly Rule[] = [...PRESENCE_RULES, ...TOTAL_RULES, ...VAT_RULES, ...CODE_RULES];

/** The rules we check, by their names in the standard. */
export const RULE_IDS: readonly string[] = [...new Set(RULES.map((rule) => rule.id))];

/** Every broken rule of EN 16931 and demand of the profile; empty when the invoice is valid. */
export function checkInvoice(invoice: Invoice, profile?: Profile): RuleFinding[] {
  const demands = profile ? profile.demands.filter((d) => !d.holds(invoice)) : [];
  return [
    ...findings(RULES, invoice),
    ...demands.map((d) => ({ rule: `profile.${d.id}`, path: d.path, params: {} })),
  ];
}

/** @throws EinvoiceFault `einvoice.rules-broken` with every finding */
export function requireValid(invoice: Invoice, profile?: Profile): void {
  const found = checkInvoice(invoice, profile);
  if (found.length > 0) throw new EinvoiceFault('einvoice.rules-broken', {}, found);
}
