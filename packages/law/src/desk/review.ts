/**
 * A country's law as one page that an expert reads and signs: every rule in legal order with its
 * sentence, article and values (now and before), and a line of a worked sample as example. Pure.
 */
import { currency, toDecimal } from '@smart/money';
import type {
  Confidence,
  DatedValue,
  IsoDate,
  LineDefinition,
  Messages,
  Parameter,
  PayslipLine,
  RuleDefinition,
} from '../contract.ts';
import type { DeclarationDefinition } from '../declarations.ts';
import { evaluate } from '../evaluate.ts';
import type { Jurisdiction, JurisdictionRegistry, Sample } from '../jurisdiction.ts';
import { explanationText, renderMessage, type Writing } from '../messages.ts';
import { rulesInForce } from '../prepare.ts';
import { valueOn } from '../values.ts';

/** A text in each language of the law, in its order. */
export type Spoken = readonly { readonly language: string; readonly text: string }[];

export interface ReviewedValue {
  readonly key: string;
  readonly name: Spoken;
  readonly unit: string;
  readonly article: string;
  /** Null: no value; the office must enter it, or the law has none on that day. */
  readonly now: DatedValue<unknown> | null;
  readonly before: DatedValue<unknown> | null;
  readonly whenMissing: Parameter['whenMissing'];
}

export interface ReviewedLine {
  readonly id: string;
  readonly name: Spoken;
  readonly side: LineDefinition['side'];
  readonly recipient: Spoken;
  /** From the first sample in which the line has an amount; null when none has it. */
  readonly example: {
    readonly sample: string;
    readonly amount: string;
    readonly sentence: Spoken;
  } | null;
}

export interface ReviewedRule {
  readonly rule: RuleDefinition;
  readonly lines: readonly ReviewedLine[];
  readonly values: readonly ReviewedValue[];
}

export interface Review {
  readonly country: string;
  readonly currency: string;
  readonly languages: readonly string[];
  readonly on: IsoDate;
  readonly kinds: readonly Spoken[];
  readonly rules: readonly ReviewedRule[];
  /** Values of work time, minimum pay, deadlines …: those no rule of a line always reads. */
  readonly otherValues: readonly ReviewedValue[];
  readonly findings: readonly Spoken[];
  readonly duties: readonly { readonly name: Spoken; readonly file: string | null }[];
  readonly papers: readonly {
    readonly of: 'payslip' | 'contract';
    readonly name: Spoken;
    readonly article: string;
  }[];
  /** Values on the day by confidence. */
  readonly confidence: Readonly<Record<Confidence, number>>;
}

export interface Reviewed {
  readonly law: Jurisdiction;
  readonly registry: JurisdictionRegistry;
  readonly samples: readonly Sample[];
  readonly declarations: readonly DeclarationDefinition[];
  readonly on: IsoDate;
}

/** Amounts and rates as the law's own texts write them: no locale decides what a lawyer reads. */
export const deskWriting = (code: string): Writing => {
  const { digits } = currency(code);
  return {
    money: (amount) => `${toDecimal(amount, digits)} ${code}`,
    percent: (text) => text,
    date: (date) => date,
  };
};

class Reader {
  readonly given: Reviewed;
  readonly writing: Writing;
  private readonly examples = new Map<string, { sample: string; line: PayslipLine }>();

  constructor(given: Reviewed) {
    this.given = given;
    this.writing = deskWriting(given.law.currency);
    for (const { id, input } of given.samples) {
      const { full } = evaluate(given.registry, input, { explain: true, duties: false });
      for (const line of full.lines)
        if (line.jurisdiction === given.law.id && !this.examples.has(line.line))
          this.examples.set(line.line, { sample: id, line });
    }
  }

  spoken(say: (messages: Messages) => string | undefined): Spoken {
    const { languages, messages } = this.given.law;
    return languages.map((language) => ({ language, text: say(messages[language] ?? {}) ?? '' }));
  }

  word(key: string): Spoken {
    return this.spoken((messages) => messages[key]);
  }

  value(parameter: Parameter): ReviewedValue {
    const { on } = this.given;
    const { key, unit, article, whenMissing } = parameter;
    const now = valueOn(parameter, on, on) ?? null;
    const earlier = parameter.values
      .filter((one) => one !== now && one.from < (now?.from ?? on))
      .sort((a, b) => (a.from > b.from ? -1 : 1));
    const before = earlier[0] ?? null;
    return { key, name: this.word(`parameter.${key}`), unit, article, now, before, whenMissing };
  }

  line({ id, side, recipient }: LineDefinition): ReviewedLine {
    const found = this.examples.get(id);
    return {
      id,
      side,
      name: this.word(`line.${id}`),
      recipient: recipient === 'person' ? [] : this.word(`recipient.${recipient}`),
      example: found
        ? {
            sample: found.sample,
            amount: this.writing.money(found.line.amount),
            sentence: this.spoken((messages) =>
              explanationText(messages, found.line, this.writing),
            ),
          }
        : null,
    };
  }

  rule(rule: RuleDefinition): ReviewedRule {
    const { law } = this.given;
    const lines = law.lines.filter((line) => line.rule === rule.id);
    const used = lines.flatMap(
      ({ id }) => this.examples.get(id)?.line.explanation?.values.map(({ key }) => key) ?? [],
    );
    const keys = new Set([...rule.values, ...used]);
    const values = law.parameters.filter(({ key }) => keys.has(key));
    return {
      rule,
      lines: lines.map((line) => this.line(line)),
      values: values.map((parameter) => this.value(parameter)),
    };
  }
}

/** A sentence with its gaps named instead of filled. */
export const withGaps = (text: string): string =>
  renderMessage(text, {}, { money: String, percent: String, date: String }).replace(
    /\{(\w+)(?::\w+)?\}/g,
    '‹$1›',
  );

/**
 * @throws LawFault `law.no-value-for-date` when the law has no values for the day of a sample
 */
export function reviewOf(given: Reviewed): Review {
  const { law, declarations, on } = given;
  const reader = new Reader(given);
  const inForce = rulesInForce(law.rules, on, on);
  const rules = law.rules.filter((rule) => inForce.get(rule.id) === rule);
  const reviewed = rules.map((rule) => reader.rule(rule));
  const shown = new Set(reviewed.flatMap(({ values }) => values.map(({ key }) => key)));
  const all = law.parameters.map((parameter) => reader.value(parameter));
  const count = (mark: Confidence): number =>
    all.filter(({ now }) => now?.confidence === mark).length;
  const fileOf = (kind: string): string | null => {
    const found = declarations.find(({ duties }) => duties.includes(kind));
    return found ? `${found.id} (${found.layout} ${found.version})` : null;
  };
  const papers = (['payslip', 'contract'] as const).flatMap((of) =>
    (law.papers?.[of] ?? []).map(({ id, article }) => {
      const name = reader.word(`paper.${id}`);
      return { of, name, article };
    }),
  );
  return {
    country: law.country,
    currency: law.currency,
    languages: law.languages,
    on,
    kinds: law.kinds.map(({ id }) => reader.word(`kind.${id}`)),
    rules: reviewed,
    otherValues: all.filter(({ key }) => !shown.has(key)),
    findings: law.findings.map((code) =>
      reader.spoken((messages) => withGaps(messages[`finding.${code}`] ?? '')),
    ),
    duties: law.dutyKinds.map((kind) => ({
      name: reader.word(`duty.${kind}`),
      file: fileOf(kind),
    })),
    papers,
    confidence: { A: count('A'), B: count('B'), C: count('C') },
  };
}
