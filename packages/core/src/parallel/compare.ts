import {
  compareParallel,
  type Finding,
  type JurisdictionRegistry,
  LawFault,
  type Messages,
  type ParallelResult,
  type ParallelRow,
  type RefusedRow,
  readParallelCsv,
  renderMessage,
  type Writing,
} from '@smart/law';
import { formatAmount } from '@smart/money';
import { z } from 'zod';
import { Fault, staffProcedure } from '../procedure/index.ts';

/** Rows of one comparison: a large office's month. */
const MOST_ROWS = 5000;
/** What fits into one call with room for its envelope (web/app.ts). */
const MOST_TEXT = 450_000;

const cents = z.number().int();
const difference = z.object({
  figure: z.string(),
  /** Name of the line; null for the totals, which the site names. */
  label: z.string().nullable(),
  ours: cents,
  theirs: cents,
  by: cents,
  /** Names of our lines that are just this difference: where to look first. */
  suspects: z.array(z.string()),
});
const row = z.object({
  reference: z.string(),
  outcome: z.enum(['equal', 'differs', 'refused']),
  differences: z.array(difference),
  fault: z.object({ code: z.string(), path: z.string() }).nullable(),
  /** Codes with which our law warns about the row; an amount may rest on them. */
  findings: z.array(z.object({ code: z.string(), text: z.string() })),
});
type Row = z.infer<typeof row>;

const isReadable = (each: ParallelRow | RefusedRow): each is ParallelRow => 'input' in each;

/** What rows are said with: the law's words, and how its gaps are written. */
interface Speech {
  readonly words: Messages;
  readonly writing: Writing;
}

const speechOf = (words: Messages, language: string, currency: string): Speech => ({
  words,
  writing: {
    money: (amount) => formatAmount(BigInt(amount), currency, language),
    percent: (text) => text,
    date: (date) => date,
  },
});

const findingsOf = (findings: readonly Finding[], { words, writing }: Speech): Row['findings'] =>
  findings
    .filter(({ blocksIssuing }) => blocksIssuing)
    .map(({ code, params }) => ({
      code,
      text: renderMessage(words[`finding.${code}`] ?? code, params, writing),
    }));

function rowOf(result: ParallelResult, speech: Speech): Row {
  const { words } = speech;
  const { reference, outcome } = result;
  const bare = { reference, outcome, differences: [], fault: null, findings: [] };
  if (outcome === 'refused') return { ...bare, fault: result.fault };
  const findings = findingsOf(result.findings, speech);
  if (outcome === 'equal') return { ...bare, findings };
  const differences = result.differences.map((each) => ({
    ...each,
    label: each.figure.startsWith('line.') ? (words[each.figure] ?? each.figure) : null,
    suspects: each.suspects.map((line) => words[`line.${line}`] ?? line),
  }));
  return { ...bare, differences, findings };
}

function compared(
  registry: JurisdictionRegistry,
  rows: readonly (ParallelRow | RefusedRow)[],
  speech: Speech,
): Row[] {
  return rows.map((each) =>
    isReadable(each)
      ? rowOf(compareParallel(registry, each), speech)
      : rowOf({ ...each, outcome: 'refused' }, speech),
  );
}

/**
 * Another payroll's month beside ours, row by row: equal, or differs by how much in which figure.
 * Nothing is stored. The columns are those of `npm run law -- parallel`. Faults: `parallel.unreadable`,
 * `parallel.too-many-rows`.
 */
export const compare = staffProcedure('payroll', 'admin')
  .input(
    z.object({
      csv: z.string().min(1).max(MOST_TEXT),
      language: z.string().max(10).default('de'),
    }),
  )
  .output(
    z.object({
      equal: z.number().int(),
      differs: z.number().int(),
      refused: z.number().int(),
      rows: z.array(row),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tenant, jurisdictions } = ctx.tenant.plugin;
    const law = jurisdictions.get(tenant.entities[0]?.jurisdiction ?? '');
    const words = law?.messages[input.language] ?? {};
    const speech = speechOf(words, input.language, law?.currency ?? 'EUR');
    const read = readOrRefuse(() => readParallelCsv(tenant, input.csv));
    if (read.length > MOST_ROWS) {
      throw new Fault('parallel.too-many-rows', { most: MOST_ROWS, rows: read.length }, 'invalid');
    }
    const rows = compared(jurisdictions, read, speech);
    const count = (outcome: Row['outcome']): number =>
      rows.filter((each) => each.outcome === outcome).length;
    return {
      equal: count('equal'),
      differs: count('differs'),
      refused: count('refused'),
      rows,
    };
  });

/** A table that cannot be read at all is refused at its field. */
function readOrRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof LawFault)) throw problem;
    const params = { where: problem.path, column: String(problem.params.column ?? '') };
    throw new Fault('parallel.unreadable', params, 'invalid', 'csv');
  }
}
