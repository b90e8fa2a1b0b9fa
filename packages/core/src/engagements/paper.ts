/** The contract of an engagement as data of a paper, and its PDF. Pure but for rendering. */
import { describeFacts, type Jurisdiction } from '@smart/law';
import { formatAmount } from '@smart/money';
import { type ContractData, renderPdf } from '@smart/papers';
import type { z } from 'zod';
import { inEveryLanguage, knownLanguage, wordsIn, writtenDay } from '../words/index.ts';
import type { DayRow, PayRow } from './pay.ts';

export interface ContractFacts {
  readonly number: string;
  readonly version: number;
  readonly language: string;
  readonly date: string;
  readonly tenant: string;
  readonly employer: string;
  readonly law: Jurisdiction;
  readonly currency: string;
  readonly payDays: number | null;
  readonly person: { readonly name: string; readonly address: readonly string[] };
  readonly signer: string;
  readonly signedAt: string;
  readonly title: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly days: readonly DayRow[];
  readonly pay: readonly PayRow[];
}

const fill = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => params[name] ?? gap);

const say = (law: Jurisdiction, language: string, key: string): string =>
  law.messages[language]?.[key] ?? law.messages.en?.[key] ?? key;

function hoursOf(day: DayRow): string {
  const hours = `${Math.floor(day.minutes / 60)}:${String(day.minutes % 60).padStart(2, '0')} h`;
  return day.startsAt && day.endsAt ? `${day.startsAt}–${day.endsAt} (${hours})` : hours;
}

function daysText({ days }: ContractFacts, language: string): string {
  const words = wordsIn(language).contract;
  const agreed = days.filter(({ state }) => state !== 'cancelled');
  if (agreed.length === 0) return words.noDays;
  return agreed
    .map((day) => fill(words.day, { date: writtenDay(day.date, language), hours: hoursOf(day) }))
    .join('\n');
}

function payText({ pay, currency, payDays }: ContractFacts, language: string): string {
  const words = wordsIn(language).contract;
  const lines = pay.map((row) =>
    fill(words.payOf[row.kind], {
      from: writtenDay(row.from, language),
      amount: formatAmount(row.amount, currency, language),
    }),
  );
  const due = payDays === null ? [] : [fill(words.due, { day: String(payDays) })];
  return [...lines, ...due].join('\n');
}

/** The national facts as agreed, in the country's words. */
function factsText({ law, facts, currency }: ContractFacts, language: string): string {
  const words = wordsIn(language).contract;
  const fields = describeFacts(law.facts.engagement as z.ZodType, 'engagement');
  const lines = fields.flatMap(({ key, label, type, options }) => {
    const value = facts[key];
    if (value === undefined || value === null || type === 'list') return [];
    const option = options?.find((each) => each.value === String(value));
    const isMoney = key.endsWith('Pay') && typeof value === 'number';
    const shown = option
      ? say(law, language, option.label)
      : typeof value === 'boolean'
        ? words[value ? 'yes' : 'no']
        : isMoney
          ? formatAmount(value, currency, language)
          : String(value);
    return [`${say(law, language, label)}: ${shown}`];
  });
  return lines.join('\n');
}

function termText({ from, to, version }: ContractFacts, language: string): string {
  const words = wordsIn(language).contract;
  const dates = {
    from: writtenDay(from, language),
    to: to === null ? '' : writtenDay(to, language),
  };
  const text = fill(to === null ? words.open : words.fixed, dates);
  if (version === 1) return text;
  const numbers = { number: String(version), before: String(version - 1) };
  return `${text} ${fill(words.version, numbers)}`;
}

function mentions(facts: ContractFacts): ContractData['mentions'] {
  const { law, kind, title } = facts;
  const word = (key: 'term' | 'kind' | 'work' | 'hours' | 'pay' | 'terms' | 'law') =>
    inEveryLanguage((language) => wordsIn(language).contract[key]);
  const all = [
    { title: word('term'), text: inEveryLanguage((it) => termText(facts, it)) },
    { title: word('kind'), text: inEveryLanguage((it) => say(law, it, `kind.${kind}`)) },
    { title: word('work'), text: inEveryLanguage(() => title) },
    { title: word('hours'), text: inEveryLanguage((it) => daysText(facts, it)) },
    { title: word('pay'), text: inEveryLanguage((it) => payText(facts, it)) },
    { title: word('terms'), text: inEveryLanguage((it) => factsText(facts, it)) },
    {
      title: word('law'),
      text: inEveryLanguage((it) => fill(wordsIn(it).contract.lawText, { country: law.country })),
    },
  ];
  return all.filter(({ text }) => text.en !== '');
}

/** What the contract says, signed by the office. */
export function contractData(facts: ContractFacts): ContractData {
  const { person, tenant, employer } = facts;
  const language = knownLanguage(facts.language);
  const label = (key: 'name' | 'address' | 'employee' | 'forEmployer' | 'title') =>
    inEveryLanguage((it) => wordsIn(it).contract[key]);
  const address = person.address.join(', ');
  return {
    language,
    date: facts.date,
    brand: { name: tenant, colour: '#1f2937' },
    sender: { name: employer, lines: [] },
    recipient: { name: person.name, lines: [...person.address] },
    title: label('title'),
    number: facts.number,
    version: facts.version,
    employer: [{ label: label('name'), value: employer }],
    employee: [
      { label: label('name'), value: person.name },
      ...(address === '' ? [] : [{ label: label('address'), value: address }]),
    ],
    mentions: mentions(facts),
    signatures: [
      {
        name: facts.signer,
        role: label('forEmployer'),
        evidence: { at: facts.signedAt },
      },
      { name: person.name, role: label('employee') },
    ],
  };
}

/** The contract with the evidence of the person's signature beside their name. */
export function withEvidence(
  data: ContractData,
  evidence: { readonly at: string; readonly address: string | null; readonly hash: string },
): ContractData {
  const { at, address, hash } = evidence;
  const more = address === null ? {} : { address };
  const signatures = data.signatures.map((one, i) =>
    i === 1 ? { ...one, evidence: { at, ...more, fingerprint: `SHA-256 ${hash}` } } : one,
  );
  return { ...data, signatures };
}

export const contractPdf = (data: ContractData): Uint8Array => renderPdf('contract', data);
