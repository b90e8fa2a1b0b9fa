/** Turns an outlook of the service into words and plain values for a screen. */
import '$app/server';
import type { CoopClient } from '@smart/client';
import { sayAmount, sayDate, sayMonth } from '@smart/ui/speech.ts';
import type { SaidFinding, SaidOutlook, SaidPoint } from '../parts/outlook.ts';
import type { LawWords } from './law-words.ts';
import { sayKey } from './say.ts';

type Engagements = CoopClient['engagements'];
export type Outlook =
  | Awaited<ReturnType<Engagements['preview']['query']>>
  | Awaited<ReturnType<Engagements['simulate']['query']>>;
type Finding = Outlook['findings'][number];
type Point = NonNullable<Outlook['below']>;

interface Speaking {
  readonly words: LawWords;
  readonly jurisdiction: string;
  readonly language: string;
}

const TONES = { refuse: 'stop', warn: 'caution', inform: 'plain' } as const;

/** Params of a finding of core with amounts and dates written out. */
function written(params: Finding['params'], currency: string, language: string) {
  const amounts = ['free', 'cost', 'missing'];
  const dates = ['date', 'start', 'from'];
  const write = (key: string, value: string | number): string | number => {
    if (amounts.includes(key)) return sayAmount(value, currency, language);
    return dates.includes(key) ? sayDate(String(value), language) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, write(key, value)]));
}

export function sayFinding(
  finding: Finding,
  currency: string,
  { words, jurisdiction, language }: Speaking,
): SaidFinding {
  const { code, params, article, severity, engagement } = finding;
  const own = code.startsWith('work.');
  const key = `engagements_finding_${code.slice(5).replaceAll('-', '_')}`;
  const said = own
    ? (sayKey(key, written(params, currency, language)) ?? code)
    : words.say(jurisdiction, `finding.${code}`, labelled(params, words, jurisdiction));
  const id = [code, engagement, JSON.stringify(params)].join(' ');
  return { id, tone: TONES[severity], text: said, article };
}

/** A parameter's key in a finding is said by its label. */
function labelled(params: Finding['params'], words: LawWords, jurisdiction: string) {
  const { key } = params;
  const label = `parameter.${key}`;
  if (key === undefined || !words.has(jurisdiction, label)) return params;
  return { ...params, key: words.say(jurisdiction, label) };
}

const point = (it: Point | null): SaidPoint | null =>
  it && {
    amount: String(it.amount),
    gross: String(it.gross),
    net: String(it.net),
    cost: String(it.cost),
  };

function effectsOf(outlook: Outlook, speaking: Speaking): SaidOutlook['effects'] {
  const { words, jurisdiction, language } = speaking;
  return outlook.effects.map((effect) => {
    const params = {
      title: effect.title,
      month: sayMonth(effect.month, language),
      net: sayAmount(effect.net, outlook.currency, language),
      cost: sayAmount(effect.cost, outlook.currency, language),
    };
    const key = effect.paid ? 'engagements_effect_paid' : 'engagements_effect_planned';
    const why = effect.because.map((code) => {
      const finding = outlook.findings.find(
        (it) => it.code === code && it.engagement === effect.engagement,
      );
      return words.say(jurisdiction, `finding.${code}`, finding?.params ?? {});
    });
    return {
      id: `${effect.month} ${effect.engagement}`,
      text: sayKey(key, params) ?? key,
      why: why.join(' '),
    };
  });
}

/** Word of a line of the hundred: core's own (net, fee) or the law's. */
function lineWord(line: string, jurisdiction: string | null, words: LawWords): string {
  const own = sayKey(`engagements_line_${line.replaceAll('-', '_')}`);
  if (jurisdiction === null) return own ?? line;
  return words.say(jurisdiction, `line.${line}`);
}

function hundredOf(outlook: Outlook, words: LawWords): SaidOutlook['hundred'] {
  return outlook.hundred.groups.map(({ group }) => ({
    id: group,
    label: sayKey(`engagements_group_${group}`) ?? group,
    lines: outlook.hundred.rows
      .filter((row) => row.group === group && row.amount > 0n)
      .map((row) => ({
        id: `${row.jurisdiction ?? ''} ${row.line}`,
        label: lineWord(row.line, row.jurisdiction, words),
        minor: Number(row.amount),
      })),
  }));
}

function endOf(outlook: Outlook): SaidOutlook['end'] {
  const { on, agreed, items, net, cost } = outlook.end;
  return {
    on,
    agreed,
    items: items.map(({ kind, amount }, i) => ({
      id: `${kind}-${i}`,
      label: sayKey(`engagements_pay_${kind.replaceAll('-', '_')}`) ?? kind,
      amount: String(amount),
    })),
    net: String(net),
    cost: String(cost),
  };
}

export function sayOutlook(
  outlook: Outlook,
  speaking: Speaking,
  budget: { readonly free: bigint; readonly enough: boolean } | null,
): SaidOutlook {
  const { currency } = outlook;
  return {
    currency,
    amount: String(outlook.amount),
    status: outlook.status,
    below: point(outlook.below),
    above: point(outlook.above),
    billed: String(outlook.billed),
    fee: String(outlook.fee),
    cost: String(outlook.cost),
    employerContributions: String(outlook.employerContributions),
    gross: String(outlook.gross),
    employeeContributions: String(outlook.employeeContributions),
    withholding: String(outlook.withholding),
    net: String(outlook.net),
    hold: String(outlook.hold),
    free: budget && String(budget.free),
    enough: budget?.enough ?? true,
    effects: effectsOf(outlook, speaking),
    findings: outlook.findings.map((it) => sayFinding(it, currency, speaking)),
    cliffs: outlook.cliffs.map(({ last, next }) => ({ last: point(last)!, next: point(next)! })),
    end: endOf(outlook),
    hundred: hundredOf(outlook, speaking.words),
  };
}
