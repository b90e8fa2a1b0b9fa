import type { DatedValue, IsoDate, Messages } from '../contract.ts';
import { changesBetween, type Effect, type ValueChange } from '../desk/changes.ts';
import { deskWriting } from '../desk/review.ts';
import { type Discovered, loadProof } from '../discovery/index.ts';

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

const WIDEST = 120;

/** A value on one line; long tables are cut, the review shows them whole. */
function short(value: DatedValue<unknown> | null): string {
  if (!value) return '(none)';
  const text = typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}

const signed = (amount: number, money: (amount: number) => string): string =>
  `${amount > 0 ? '+' : ''}${money(amount)}`;

function sayChange(change: ValueChange, messages: Messages, code: string): void {
  const { key, unit, article, before, after, effects } = change;
  const { money } = deskWriting(code);
  say(`${messages[`parameter.${key}`] ?? key} (${key}, ${unit}) ${article}`);
  say(`  ${short(before)} -> ${short(after)}`);
  if (after) say(`  since ${after.from}, ${after.source} [${after.confidence}]`);
  const hit = ({ sample, net, employerCost }: Effect): string =>
    `${sample}: net ${signed(net, money)}, employer cost ${signed(employerCost, money)}`;
  for (const effect of effects) say(`  hits ${hit(effect)}`);
  say();
}

/** Says what changed in a law between two days and whom it hits. @throws LawFault */
export async function runDiff(
  found: Discovered,
  id: string,
  from: IsoDate,
  to: IsoDate,
): Promise<number> {
  const law = found.jurisdictions.get(id)!;
  const { samples } = await loadProof(found.folders.get(id)!);
  const registry = found.jurisdictions;
  const { values, rules } = changesBetween({ law, registry, samples, from, to });
  const messages = law.messages.en ?? law.messages[law.languages[0]!] ?? {};
  say(`${law.country}: ${from} -> ${to}`);
  say();
  for (const change of values) sayChange(change, messages, law.currency);
  for (const { id: rule, article, change } of rules) say(`rule ${rule}: ${change}, ${article}`);
  const hitting = values.filter(({ effects }) => effects.length > 0).length;
  say(`${values.length} values changed, ${hitting} of them hit a sample; ${rules.length} rules`);
  return 0;
}
