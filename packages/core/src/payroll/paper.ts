/** The payslip as a paper, in the person's language, repeated in small in the office's or English. */
import { explanationText, type PayslipLine } from '@smart/law';
import { type PayslipData, renderPdf } from '@smart/papers';
import type { Tx } from '../database/index.ts';
import { type HouseValues, houseAt, type TenantRuntime } from '../tenant/index.ts';
import { glossLanguage, inEveryLanguage, knownLanguage, type Words } from '../words/index.ts';
import {
  explainedLines,
  hundredOf,
  messagesOf,
  type PayslipRow,
  readPayslip,
  writingIn,
} from './payslip-view.ts';

const DEDUCTIONS = ['garnishment', 'maintenance', 'advance', 'recovery'] as const;
const labelOf = (key: keyof Words['payslip']) => inEveryLanguage((_, { payslip }) => payslip[key]);

/** Address of a person as a letter wants it. */
interface Recipient {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly language: string;
}

/** A line of the paper; the law's explanation is said in every language. */
function lineOf(tenant: TenantRuntime, row: PayslipRow, line: PayslipLine) {
  const words = (language: string) => messagesOf(tenant, line.jurisdiction, language);
  const why = line.explanation;
  const base = why?.base ?? line.base;
  return {
    side: line.side,
    label: inEveryLanguage((it) => words(it)[`line.${line.line}`] ?? line.line),
    ...(base === undefined ? {} : { base: BigInt(base) }),
    ...(why?.rate === undefined ? {} : { rate: why.rate }),
    amount: BigInt(line.amount),
    ...(why
      ? {
          explanation: inEveryLanguage((it) =>
            explanationText(words(it), line, writingIn(it, row.currency)),
          ),
          article: why.article,
        }
      : {}),
  };
}

/** What the paper says; pure. */
export function payslipPaper(
  tenant: TenantRuntime,
  row: PayslipRow,
  of: {
    readonly recipient: Recipient;
    readonly house: HouseValues;
    readonly lines: readonly PayslipLine[];
  },
): PayslipData {
  const { recipient, house, lines } = of;
  const { yearToDate: year } = row;
  const named = (key: keyof Words['payslip'], amount: bigint) => ({ label: labelOf(key), amount });
  const language = knownLanguage(recipient.language);
  return {
    language,
    gloss: glossLanguage(language, tenant.plugin.tenant.languages),
    date: row.paidOn,
    brand: { name: tenant.plugin.tenant.name, colour: '#1f6f6b' },
    sender: { name: row.entityName, lines: [] },
    recipient: {
      name: recipient.name,
      lines: [recipient.street, `${recipient.postalCode} ${recipient.city}`.trim()].filter(Boolean),
    },
    number: row.number,
    kind: row.kind,
    currency: row.currency,
    period: { from: row.from, to: row.to },
    paidOn: row.paidOn,
    lines: lines.map((line) => lineOf(tenant, row, line)),
    totals: {
      gross: row.grossMinor,
      net: row.netMinor,
      employerCost: row.employerCostMinor,
      amountToPay: row.toPayMinor,
    },
    deductions: row.deductions.map(({ kind, creditor, amountMinor }) => ({
      label: labelOf(DEDUCTIONS.find((known) => known === kind) ?? 'recovery'),
      amount: BigInt(amountMinor),
      note: inEveryLanguage(() => creditor),
    })),
    yearToDate: [
      named('gross', year.grossMinor),
      named('net', year.netMinor),
      named('pay', year.toPayMinor),
      named('cost', year.employerCostMinor),
    ],
    hundred: hundredOf(row, house).groups.map(({ group, amount }) => {
      return { group, amount: BigInt(amount) };
    }),
  };
}

/** The PDF of a stored payslip, the same bytes each time. Fault `payslips.unknown`. */
export async function payslipPdf(
  tx: Tx,
  tenant: TenantRuntime,
  id: string,
): Promise<{ readonly row: PayslipRow; readonly name: string; readonly pdf: Uint8Array }> {
  const row = await readPayslip(tx, id);
  const [recipient] = await tx.sql<Recipient[]>`
    select given_name || ' ' || family_name as name, street, postal_code as "postalCode", city,
      language
    from person where id = ${row.personId}`;
  const house = await houseAt(tx, tenant.plugin.tenant, row.paidOn);
  const lines = explainedLines(tenant, row);
  const data = payslipPaper(tenant, row, { recipient: recipient!, house, lines });
  const pdf = renderPdf('payslip', data);
  return { row, name: `${row.from.slice(0, 7)}-${row.number.replaceAll('/', '-')}.pdf`, pdf };
}
