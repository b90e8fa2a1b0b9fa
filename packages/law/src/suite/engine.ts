import { isIsoDate } from '@smart/calendar';
import { canonicalJson } from '../canonical.ts';
import type {
  Evaluation,
  EvaluationInput,
  IssuedLine,
  PayItem,
  Payslip,
  PayslipLine,
} from '../contract.ts';
import { asIssued } from '../difference.ts';
import { withEnd } from '../end.ts';
import { type EvaluateOptions, evaluate } from '../evaluate.ts';
import type { Sample } from '../jurisdiction.ts';
import { explanationText, gapsOf, type Writing } from '../messages.ts';
import { ENGINE_FINDINGS } from './messages.ts';
import { type Check, check, languagesOf, type PlugIn } from './plug-in.ts';

const AMOUNTS = [0, 1, 99, 10_000, 55_110, 55_111, 123_456, 300_000, 777_777, 2_000_000];

/** The sample with another amount in the pay item it varies. */
export function withVaried({ input, vary }: Sample, amount: number): EvaluationInput {
  const moved = (item: PayItem): PayItem => (item.id === vary.item ? { ...item, amount } : item);
  const engagements = input.engagements.map((one) =>
    one.id === vary.engagement ? { ...one, pay: one.pay.map(moved) } : one,
  );
  return { ...input, engagements };
}

/** What would be issued, blocked or not. */
export const wouldIssue = ({ payslips, blocked }: Evaluation): readonly Payslip[] =>
  payslips.length > 0 ? payslips : blocked;

/** Every sample as it is and with other amounts. */
const variants = ({
  samples,
}: PlugIn): { readonly id: string; readonly input: EvaluationInput }[] =>
  samples.flatMap((sample) => [
    { id: sample.id, input: sample.input },
    ...AMOUNTS.map((amount) => ({
      id: `${sample.id} with ${amount}`,
      input: withVaried(sample, amount),
    })),
  ]);

function sumProblems(id: string, { lines, totals, byRecipient }: Payslip): string[] {
  const sum = (side: string): number =>
    lines.reduce((total, line) => (line.side === side ? total + line.amount : total), 0);
  const due = Object.values(byRecipient).reduce((a, b) => a + b, 0);
  const holds: [boolean, string][] = [
    [totals.gross === sum('earning'), 'gross is the sum of earnings'],
    [totals.net === sum('earning') - sum('employee'), 'net is gross less employee lines'],
    [totals.employerCost === sum('earning') + sum('employer'), 'cost is gross and employer lines'],
    [totals.employerCost === totals.net + due, 'cost is net and what recipients get'],
    [lines.every(({ amount }) => Number.isSafeInteger(amount)), 'amounts are whole'],
  ];
  return holds.filter(([right]) => !right).map(([, what]) => `${id}: not so: ${what}`);
}

/** Lines added up by law, line and engagement, in canonical form. */
export function summed(lines: readonly (IssuedLine | PayslipLine)[]): string {
  const sums = new Map<string, number>();
  for (const { jurisdiction, line, engagement, amount } of lines) {
    const key = `${jurisdiction} ${line} ${engagement}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return canonicalJson(Object.fromEntries([...sums].filter(([, amount]) => amount !== 0)));
}

/** The input as known after each pay item in turn, oldest first. */
function knownStepByStep(input: EvaluationInput): EvaluationInput[] {
  const items = input.engagements.flatMap(({ pay }) => pay);
  const order = [...items].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return order.map((_, n) => {
    const known = new Set(order.slice(0, n + 1));
    const engagements = input.engagements
      .map((one) => ({ ...one, pay: one.pay.filter((item) => known.has(item)) }))
      .filter(({ pay }) => pay.length > 0);
    return { ...input, engagements };
  });
}

function incrementalProblems({ id, input }: Sample, registry: PlugIn['registry']): string[] {
  let issued: IssuedLine[] = [...input.issued];
  for (const step of knownStepByStep(input)) {
    const [payslip] = wouldIssue(evaluate(registry, { ...step, issued }));
    if (payslip) issued = [...issued, ...payslip.lines.map(asIssued)];
  }
  const last = evaluate(registry, { ...input, issued });
  const [rest] = wouldIssue(last);
  if (rest) issued = [...issued, ...rest.lines.map(asIssued)];
  const whole = evaluate(registry, input);
  const problems: string[] = [];
  if (summed(issued) !== summed(whole.full.lines)) problems.push(`${id}: runs do not add up`);
  if (canonicalJson(last.counters) !== canonicalJson(whole.counters))
    problems.push(`${id}: counters differ`);
  const again = wouldIssue(evaluate(registry, { ...input, issued }));
  if (again.length > 0) problems.push(`${id}: something is left to issue`);
  return problems;
}

function sameBytesProblems({ id, input }: Sample, registry: PlugIn['registry']): string[] {
  const fresh = JSON.parse(canonicalJson(input)) as EvaluationInput;
  const run = (given: EvaluationInput, options: EvaluateOptions = {}): string =>
    canonicalJson(evaluate(registry, given, options));
  const once = run(input);
  return [
    ...(once === run(input) ? [] : [`${id}: twice is not the same`]),
    ...(once === run(fresh) ? [] : [`${id}: a copy is not the same`]),
    ...(once === run(deepFreeze(fresh)) ? [] : [`${id}: a frozen copy is not the same`]),
    ...(canonicalJson(input) === canonicalJson(fresh) ? [] : [`${id}: the input was changed`]),
  ];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

const writing: Writing = { money: String, percent: String, date: String };

function explanationProblems(plugIn: PlugIn, id: string, input: EvaluationInput): string[] {
  const { registry } = plugIn;
  const { full } = evaluate(registry, input, { explain: true });
  const bare = full.lines.map(({ explanation: _, ...line }) => line);
  const plain = evaluate(registry, input).full;
  const same = canonicalJson(bare) === canonicalJson(plain.lines);
  return [
    ...(same ? [] : [`${id}: explained lines are other lines`]),
    ...full.lines.flatMap((line) => lineProblems(plugIn, id, line)),
  ];
}

function lineProblems(plugIn: PlugIn, id: string, line: PayslipLine): string[] {
  if (!line.explanation?.article) return [`${id}: ${line.line} is not explained`];
  const law = plugIn.registry.get(line.jurisdiction)!;
  return languagesOf(plugIn).flatMap((language) => {
    const text = explanationText(law.messages[language] ?? {}, line, writing);
    const left = gapsOf(text);
    if (text.startsWith('why.')) return [`${language}: no words for ${text}`];
    return left.length > 0 ? [`${language}: ${line.line} leaves {${left.join('}, {')}}`] : [];
  });
}

function duringNoClock<T>(run: () => T): T {
  const { random } = Math;
  const { now } = Date;
  const refuse = (): never => {
    throw new Error('the law asked for the time or for chance');
  };
  Math.random = refuse;
  Date.now = refuse;
  try {
    return run();
  } finally {
    Math.random = random;
    Date.now = now;
  }
}

function saidProblems({ jurisdiction, registry }: PlugIn, { id, input }: Sample): string[] {
  const { findings, duties } = evaluate(registry, input);
  const codes = new Set<string>([...jurisdiction.findings, ...ENGINE_FINDINGS]);
  const kinds = new Set(jurisdiction.dutyKinds);
  const recipients = new Set(jurisdiction.recipients.map((one) => one.id));
  return [
    ...findings.filter(({ code }) => !codes.has(code)).map(({ code }) => `${id}: finding ${code}`),
    ...duties.flatMap(({ kind, due, recipient, article }) => [
      ...(kinds.has(kind) ? [] : [`${id}: duty ${kind}`]),
      ...(recipients.has(recipient) ? [] : [`${id}: duty ${kind} towards ${recipient}`]),
      ...(isIsoDate(due) && article ? [] : [`${id}: duty ${kind} has no date or article`]),
    ]),
  ];
}

function endProblems({ registry }: PlugIn, { id, input, vary }: Sample): string[] {
  const ended = withEnd(registry, input, vary.engagement, input.period.to);
  return wouldIssue(evaluate(registry, ended)).flatMap((payslip) => sumProblems(id, payslip));
}

export const engineChecks = (plugIn: PlugIn): Check[] => {
  const { samples, registry } = plugIn;
  return [
    check('it brings samples, and some can be issued', () => {
      if (samples.length < 3) return [`${samples.length} samples, at least 3`];
      const issues = samples.some(({ input }) => evaluate(registry, input).payslips.length > 0);
      return issues ? [] : ['every sample is blocked'];
    }),
    check('lines add up, and employer cost is what everybody gets', () =>
      variants(plugIn).flatMap(({ id, input }) =>
        wouldIssue(evaluate(registry, input)).flatMap((payslip) => sumProblems(id, payslip)),
      ),
    ),
    check('same input, same bytes, input untouched', () =>
      duringNoClock(() => samples.flatMap((sample) => sameBytesProblems(sample, registry))),
    ),
    check('many runs come to the same as one', () =>
      samples.flatMap((sample) => incrementalProblems(sample, registry)),
    ),
    check('every line is explained in every language', () =>
      variants(plugIn).flatMap(({ id, input }) => explanationProblems(plugIn, id, input)),
    ),
    check('it says only what it announced', () =>
      samples.flatMap((sample) => saidProblems(plugIn, sample)),
    ),
    check('an engagement can end, and what falls due adds up', () =>
      samples.flatMap((sample) => endProblems(plugIn, sample)),
    ),
  ];
};
