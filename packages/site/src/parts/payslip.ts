/** What a payslip says, as its pages draw it. */
import type { CoopClient } from '@smart/client';
import { type HundredGroup, sayDate } from '@smart/ui';
import { m } from '#paraglide/messages.js';

export type PayslipView = Awaited<ReturnType<CoopClient['payslips']['get']['query']>>;
export type PayslipLine = PayslipView['lines'][number];

/** When and where the money goes. */
export function payslipLead(slip: PayslipView, language: string, today: string | null): string {
  if (slip.toPayMinor <= 0n) return m.payslips_lead_owed();
  const { payment } = slip;
  const day = sayDate(payment?.on ?? slip.paidOn, language, today ?? undefined);
  const account = payment?.last4 ?? '';
  if (payment?.state === 'executed') return m.payslips_lead_executed({ day, account });
  if (payment?.state === 'returned') return m.payslips_lead_returned();
  if (payment?.state === 'sent') return m.payslips_lead_sent({ day, account });
  return m.payslips_lead_prepared({ day, account });
}

export const GROUP_NAMES = {
  now: m.payslips_group_now,
  later: m.payslips_group_later,
  protection: m.payslips_group_protection,
  state: m.payslips_group_state,
  cooperative: m.payslips_group_cooperative,
} as const;

const ROW_NAMES: Readonly<Record<string, () => string>> = {
  net: m.payslips_row_net,
  'cooperative-fee': m.payslips_row_fee,
  'not-spent': m.payslips_row_rest,
};

/** The picture's groups, empty ones left out; none when it makes no sense (a correction). */
export function hundredGroups({ hundred }: PayslipView): readonly HundredGroup[] {
  if (hundred.rows.some(({ amountMinor }) => amountMinor < 0n)) return [];
  return hundred.groups
    .filter(({ amountMinor }) => amountMinor > 0n)
    .map(({ group }) => ({
      id: group,
      label: GROUP_NAMES[group](),
      lines: hundred.rows
        .filter((row) => row.group === group && row.amountMinor > 0n)
        .map(({ line, label, amountMinor }, index) => ({
          id: `${line}-${index}`,
          label: label ?? ROW_NAMES[line]?.() ?? line,
          minor: Number(amountMinor),
        })),
    }));
}
