import { brand } from 'virtual:brand';
import { canonicalAmount } from '@smart/ui/forms/money.ts';
import { error } from '@sveltejs/kit';
import { lawWords } from '../../../server/law-words.ts';
import { sayOutlook } from '../../../server/outlook.ts';
import { read } from '../../../server/read.ts';
import { coop } from '../../../server/services.ts';
import type { PageServerLoad } from './$types';

const MODES = ['day', 'month', 'salary'] as const;
const AIMS = ['billed', 'gross', 'net'] as const;

/** One of the known values, or the first. */
const oneOf = <T extends string>(values: readonly [T, ...T[]], given: string | null): T =>
  values.find((value) => value === given) ?? values[0];

/** The case stands in the address: a link keeps it, and no script is needed. */
function caseOf(url: URL) {
  const of = (name: string): string => url.searchParams.get(name) ?? '';
  const typed = of('amount') || '1000';
  const days = Number(of('days') || '1');
  return {
    mode: oneOf(MODES, url.searchParams.get('mode')),
    aim: oneOf(AIMS, url.searchParams.get('of')),
    typed,
    amount: canonicalAmount(typed),
    days: Number.isInteger(days) && days >= 1 && days <= 31 ? days : 1,
    region: of('region'),
    asked: url.searchParams.has('amount'),
  };
}

export const load: PageServerLoad = async (event) => {
  if (brand.kind !== 'office') error(404, 'no such page');
  const asked = caseOf(event.url);
  const forms = await read(event, coop(event).engagements.forms.query({}));
  if ('fault' in forms) return { asked, fault: forms.fault };
  const [entity] = forms.got.entities;
  if (!entity) error(404, 'no such page');
  const words = await lawWords(event, entity.currency);
  // The one fact that changes every figure: where the work is done, when the law asks for it.
  const field = entity.facts.find(({ required, options }) => required && options !== undefined);
  const region = field && {
    label: words.say(entity.jurisdiction, field.label),
    options: (field.options ?? []).map(({ value, label }) => ({
      value,
      label: words.say(entity.jurisdiction, label),
    })),
    value: asked.region || entity.region,
  };
  const shape = { asked, region: region ?? null, currency: entity.currency };
  if (asked.amount === null || asked.amount.startsWith('-')) {
    return { ...shape, wrongAmount: true, outlook: null };
  }
  const answered = await read(
    event,
    coop(event).engagements.simulate.query({
      mode: asked.mode,
      days: asked.days,
      target: { of: asked.aim, amount: BigInt(asked.amount.replace('.', '')) },
      facts: field && region ? { [field.key]: region.value } : {},
    }),
  );
  if ('fault' in answered) return { ...shape, fault: answered.fault };
  const { got } = answered;
  const { language } = event.locals;
  const speaking = { words, jurisdiction: got.jurisdiction, language };
  // What only a real engagement must say (papers, agreements) is left out of a simulation; what no
  // official source confirms, and what the law does not model, is said before anybody relies on it.
  const matters = ({ code, blocksIssuing }: (typeof got.findings)[number]): boolean =>
    code.startsWith('work.') || code.startsWith('value-') || blocksIssuing;
  const figures = { ...got, findings: got.findings.filter(matters) };
  return { ...shape, outlook: sayOutlook(figures, speaking, null) };
};
