import { createHash } from 'node:crypto';
import type { StatementEntry } from './model.ts';

type Unidentified = Omit<StatementEntry, 'identity'>;

/** What a bank writes when it has no reference of its own. */
const NO_REFERENCE: ReadonlySet<string> = new Set(['NONREF', 'NOTPROVIDED', 'NOREF', '0']);

function ownReference(entry: Unidentified): string | undefined {
  const only = entry.details.length === 1 ? entry.details[0]?.bankReference : undefined;
  const reference = entry.bankReference ?? only;
  return reference === undefined || NO_REFERENCE.has(reference.toUpperCase())
    ? undefined
    : reference;
}

const detailKey = (entry: Unidentified): unknown[] =>
  entry.details.map((d) => [
    d.endToEndId ?? '',
    d.counterparty.iban ?? '',
    d.references,
    d.text.replace(/\s+/g, ''),
    String(d.amount ?? ''),
  ]);

/**
 * With the bank's own reference an entry is that reference, day and amount, so a notification and
 * the statement that follows it agree although one tells more than the other. Without one it is
 * everything it says.
 */
function key(entry: Unidentified, account: string): string {
  const day = entry.bookingDate ?? entry.valueDate ?? '';
  const reference = ownReference(entry);
  const base = [account, entry.currency, String(entry.amount), day, reference ?? ''];
  if (reference !== undefined) return JSON.stringify(base);
  return JSON.stringify([...base, entry.valueDate ?? '', entry.note, detailKey(entry)]);
}

/**
 * Gives each entry its identity. Lines alike in everything (two equal tickets on one day) are
 * told apart by their order of appearance, which every statement of that day repeats.
 */
export function identify(entries: readonly Unidentified[], account: string): StatementEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const text = key(entry, account);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    const identity = createHash('sha256').update(`${text}#${nth}`).digest('hex');
    return { ...entry, identity };
  });
}
