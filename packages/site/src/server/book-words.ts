import '$app/server';
import { sayKey } from './say.ts';

const snake = (id: string): string => id.replaceAll('-', '_').replaceAll('.', '_');

/** Names of accounts of the books, in the language of the request. */
export const accountNames = (ids: Iterable<string>): Record<string, string> =>
  Object.fromEntries([...ids].map((id) => [id, sayKey(`finance_account_${snake(id)}`) ?? id]));

/** Names of the events that make entries. */
export const eventNames = (ids: Iterable<string>): Record<string, string> =>
  Object.fromEntries([...ids].map((id) => [id, sayKey(`finance_event_${snake(id)}`) ?? id]));

/** What a rule did to a budget's money, and why. */
export function ruleWords(rule: string, entry: string): { what: string; why: string } {
  const what = sayKey(`money_rule_${snake(rule)}`) ?? sayKey('money_rule_other') ?? rule;
  const why = sayKey(`money_why_${snake(rule)}`) ?? sayKey('money_why_other', { rule, entry });
  return { what, why: why ?? rule };
}
