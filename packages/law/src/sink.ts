/** The two sinks of the rules: amounts only, and amounts with their explanation. */
import { rateText, ratio } from '@smart/money';
import { SCALE } from './arithmetic.ts';
import type { Cents, Explanation, LineDefinition, PayslipLine } from './contract.ts';
import { LawFault } from './fault.ts';
import type { LineSink, Why } from './jurisdiction.ts';
import { RunningTotals } from './lines.ts';
import { type LawOfDay, type PreparedLine, sourcesOf } from './prepare.ts';

/** The law whose rules are speaking, as the sink must know it. */
export interface Speaker {
  readonly law: LawOfDay;
  /** True for the law of the legal entity: its recipients keep their plain ids. */
  readonly home: boolean;
  relyOn(parameter: string): void;
}

const NO_CONTRIBUTION = 0;
const CURRENT = 1;
const SPECIAL = 2;

/** Collects payslip lines; knows the running contribution sums that tax law asks for. */
export class AmountSink implements LineSink {
  readonly explaining: boolean = false;
  readonly lines: PayslipLine[] = [];
  readonly sums = new RunningTotals();
  onCurrent: Cents = 0;
  onSpecial: Cents = 0;
  speaker: Speaker | null = null;
  /** Beside each line: what kind of contribution it is. */
  private readonly kinds: number[] = [];

  add(
    id: string,
    engagement: string | null,
    amount: Cents,
    base?: Cents,
    rate?: number,
    why?: Why,
  ): void {
    const speaker = this.speaker!;
    const line = speaker.law.lines.get(id);
    if (!line?.rule) throw this.refuse(speaker, id);
    if (amount === 0 && line.definition.keepZero !== true) return;
    if (!Number.isSafeInteger(amount)) throw new LawFault('law.too-large', id, { amount });
    this.sums.add(line.definition, amount);
    if (line.deductible) {
      if (line.special) this.onSpecial += amount;
      else this.onCurrent += amount;
    }
    if (amount !== 0) for (const key of line.open) speaker.relyOn(key);
    this.keep(speaker, line, engagement, amount, base, rate, why);
  }

  /** Employee contributions of one engagement, on current or special pay. */
  contributionsOf(engagement: string, special: boolean): Cents {
    const wanted = special ? SPECIAL : CURRENT;
    let sum = 0;
    for (let i = 0; i < this.lines.length; i += 1)
      if (this.kinds[i] === wanted && this.lines[i]!.engagement === engagement)
        sum += this.lines[i]!.amount;
    return sum;
  }

  /** Adds to the line of the same law and engagement, or opens it. */
  private keep(
    speaker: Speaker,
    prepared: PreparedLine,
    engagement: string | null,
    amount: Cents,
    base?: Cents,
    rate?: number,
    why?: Why,
  ): void {
    const { jurisdiction } = speaker.law;
    const at = this.find(jurisdiction.id, prepared.definition.id, engagement);
    const line =
      at < 0
        ? newLine(speaker, prepared.definition, engagement, amount, base)
        : grown(this.lines[at]!, amount, base);
    const kept = this.explaining ? this.explained(line, speaker.law, prepared, rate, why) : line;
    if (at >= 0) {
      this.lines[at] = kept;
      return;
    }
    this.lines.push(kept);
    const { deductible, special } = prepared;
    this.kinds.push(deductible ? (special ? SPECIAL : CURRENT) : NO_CONTRIBUTION);
  }

  private find(jurisdiction: string, id: string, engagement: string | null): number {
    for (let i = this.lines.length - 1; i >= 0; i -= 1) {
      const line = this.lines[i]!;
      if (line.line === id && line.engagement === engagement && line.jurisdiction === jurisdiction)
        return i;
    }
    return -1;
  }

  /** Overridden where explanations are kept. */
  protected explained(
    line: PayslipLine,
    _law: LawOfDay,
    _prepared: PreparedLine,
    _rate?: number,
    _why?: Why,
  ): PayslipLine {
    return line;
  }

  private refuse(speaker: Speaker, line: string): LawFault {
    const reason = speaker.law.lines.has(line) ? 'rule not in force' : 'unknown line';
    return new LawFault('law.bad-plug-in', line, {
      reason,
      jurisdiction: speaker.law.jurisdiction.id,
      on: speaker.law.on,
    });
  }
}

function newLine(
  speaker: Speaker,
  { id: line, side, group, recipient }: LineDefinition,
  engagement: string | null,
  amount: Cents,
  base: Cents | undefined,
): PayslipLine {
  const jurisdiction = speaker.law.jurisdiction.id;
  const payee = speaker.home || recipient === 'person' ? recipient : `${jurisdiction}:${recipient}`;
  return base === undefined
    ? { jurisdiction, line, engagement, side, group, recipient: payee, amount }
    : { jurisdiction, line, engagement, side, group, recipient: payee, amount, base };
}

function grown(line: PayslipLine, amount: Cents, base: Cents | undefined): PayslipLine {
  const sum = line.amount + amount;
  return base === undefined
    ? { ...line, amount: sum }
    : { ...line, amount: sum, base: (line.base ?? 0) + base };
}

/** The same lines, each with why it has its amount. */
export class ExplainingSink extends AmountSink {
  override readonly explaining = true;

  protected override explained(
    line: PayslipLine,
    law: LawOfDay,
    prepared: PreparedLine,
    rate?: number,
    why?: Why,
  ): PayslipLine {
    const said = explain(law, prepared, line.base, rate, why);
    const before = line.explanation;
    if (!before) return { ...line, explanation: said };
    const { rate: percent, ...rest } = { ...said, params: before.params };
    const explanation = before.rate === percent && percent ? { ...rest, rate: percent } : rest;
    return { ...line, explanation };
  }
}

type Draft = { -readonly [Key in keyof Explanation]: Explanation[Key] };

const NO_PARAMS = {};

/** Members are set one by one: this runs a dozen times a payslip, and spreading costs. */
function explain(
  law: LawOfDay,
  { definition, rule, sources }: PreparedLine,
  base: Cents | undefined,
  rate: number | undefined,
  why: Why | undefined,
): Explanation {
  const said: Draft = {
    rule: definition.rule,
    article: rule!.article,
    values: why?.values ? [...sources, ...sourcesOf(law.resolved, why.values)] : sources,
    message: why?.message ?? definition.id,
    params: why?.params ?? NO_PARAMS,
  };
  if (base !== undefined) said.base = base;
  if (why?.rate !== undefined) said.rate = why.rate;
  else if (rate !== undefined) said.rate = percentText(rate);
  if (why?.cappedBy) said.cappedBy = why.cappedBy;
  return said;
}

const percents = new Map<number, string>();

/** A rate in millionths as percent: 180700 → `18.07`. */
export function percentText(scaled: number): string {
  let text = percents.get(scaled);
  if (text === undefined) {
    text = rateText(ratio(scaled, SCALE));
    percents.set(scaled, text);
  }
  return text;
}
