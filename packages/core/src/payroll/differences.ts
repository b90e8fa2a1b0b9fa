import { z } from 'zod';
import { noteLook } from '../people/index.ts';
import { Fault, staffProcedure } from '../procedure/index.ts';
import type { ItemResult } from './compute.ts';
import { coded } from './output.ts';

const line = z.object({
  jurisdiction: z.string(),
  line: z.string(),
  engagement: z.string().nullable(),
  side: z.enum(['earning', 'employee', 'employer', 'information']),
  amountMinor: z.bigint(),
  /** What earlier payslips of the period carried of this line. */
  issuedMinor: z.bigint().nullable(),
});

interface Row {
  readonly person: string;
  readonly name: string;
  readonly month: string;
  readonly currency: string;
  readonly jurisdiction: string;
  readonly result: ItemResult;
}

/**
 * An item line by line: what it changes of what was issued before, and what each engagement costs
 * against what was approved. Fault `payroll.unknown`.
 */
export const differences = staffProcedure('payroll', 'approver')
  .input(z.object({ item: z.uuid() }))
  .output(
    z.object({
      personId: z.uuid(),
      personName: z.string(),
      currency: z.string(),
      jurisdiction: z.string(),
      month: z.string(),
      lines: z.array(line),
      engagements: z.array(
        z.object({
          engagement: z.string(),
          title: z.string(),
          approvedMinor: z.bigint(),
          finalMinor: z.bigint(),
        }),
      ),
      deductions: z.array(
        z.object({ kind: z.string(), creditor: z.string(), amountMinor: z.bigint() }),
      ),
      protectedMinor: z.bigint().nullable(),
      findings: z.array(coded.extend({ severity: z.string(), article: z.string().nullable() })),
    }),
  )
  .query(async ({ ctx, input }) => {
    const [row] = await ctx.tx.sql<Row[]>`
      select i.person_id as person, trim(p.given_name || ' ' || p.family_name) as name,
        i.period_from as month, i.result, e.currency, e.jurisdiction
      from payroll_item i join legal_entity e on e.id = i.entity_id
      join person p on p.id = i.person_id where i.id = ${input.item}`;
    if (!row) throw new Fault('payroll.unknown', {}, 'not-found');
    await noteLook(ctx, row.person, 'payslips');
    const { payslip, charges, deductions, findings, protectedMinor } = row.result;
    const ids = charges.map(({ engagement }) => engagement);
    const titles = await ctx.tx.sql<{ id: string; title: string }[]>`
      select id, title from engagement where id = any(${ids}::uuid[])`;
    return {
      personId: row.person,
      personName: row.name,
      currency: row.currency,
      jurisdiction: row.jurisdiction,
      month: row.month,
      lines: (payslip?.lines ?? []).map((each) => ({
        jurisdiction: each.jurisdiction,
        line: each.line,
        engagement: each.engagement,
        side: each.side,
        amountMinor: BigInt(each.amount),
        issuedMinor: each.issuedBefore === undefined ? null : BigInt(each.issuedBefore),
      })),
      engagements: charges.map(({ engagement, estimateMinor, finalMinor }) => ({
        engagement,
        title: titles.find(({ id }) => id === engagement)?.title ?? '',
        approvedMinor: BigInt(estimateMinor),
        finalMinor: BigInt(finalMinor),
      })),
      deductions: deductions.map(({ kind, creditor, amountMinor }) => {
        return { kind, creditor, amountMinor: BigInt(amountMinor) };
      }),
      protectedMinor: protectedMinor === null ? null : BigInt(protectedMinor),
      findings: findings.map(({ code, params, severity, article }) => {
        return { code, params, severity, article: article ?? null };
      }),
    };
  });
