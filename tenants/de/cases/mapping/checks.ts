/** Numbers with check digits, public holidays, and what no law of these years can answer. */
import type { CaseEntry, CaseKind, Figures, IdentifierDefinition } from '@smart/law';
import { LAENDER } from '../../facts.ts';
import { holidays } from '../../holidays.ts';
import { iban, idnr, rvnr, ustid } from '../../identifiers.ts';
import * as read from './reading.ts';

const WRONG = ['invalid', 'invalid_checksum', 'invalid_structure'] as const;

/** The first example the check judges wrongly, or null. */
function misjudged(entry: CaseEntry, { check, normalise }: IdentifierDefinition): string | null {
  for (const key of ['valid', ...WRONG] as const)
    for (const number of (entry.inputs[key] as readonly unknown[] | undefined) ?? [])
      if ((check(normalise(String(number))) === null) !== (key === 'valid')) return String(number);
  return null;
}

/** What the file says of the algorithm is words; it holds when all examples are judged rightly. */
const checksum = (kind: string, identifier: IdentifierDefinition): CaseKind => ({
  id: `check digits: ${identifier.id}`,
  recognises: (entry) => entry.kind === kind,
  inputs: ['valid', ...WRONG],
  compute(entry) {
    const wrong = misjudged(entry, identifier);
    const { algorithm = '' } = entry.expected as { readonly algorithm?: string };
    return { figures: { algorithm: wrong === null ? algorithm : `misjudges ${wrong}` } };
  },
});

/** By Land; the longer list has municipal days (15 August in Bavaria), not those kept only once. */
const publicHolidays: CaseKind = {
  id: 'public holidays',
  recognises: (entry) => entry.kind === 'public_holidays',
  inputs: ['year'],
  compute: (entry) =>
    read.understood(() => {
      const year = read.year(entry);
      const figures: Record<string, Figures> = {};
      for (const land of LAENDER) {
        const all = holidays(year, land);
        const yearly = all.filter(({ id }) => id !== 'liberation').map(({ date }) => date);
        const municipal = land === 'BY' ? [`${year}-08-15`] : [];
        figures[land] = {
          statewide: all.map(({ date }) => date),
          incl_regional_feiertagejs: [...yearly, ...municipal].sort(),
        };
      }
      return { figures };
    }),
};

const comparison: CaseKind = {
  id: 'international comparison',
  recognises: (entry) => /^oecd_/.test(entry.kind ?? ''),
  inputs: ['year', 'family', 'country'],
  ignoredInputs: ['note'],
  compute: () => ({
    notModelled:
      'shares of an average wage under the law of 2024 and before, for plausibility only',
  }),
};

export const checkKinds: readonly CaseKind[] = [
  checksum('checksum_idnr', idnr),
  checksum('checksum_rvnr', rvnr),
  checksum('checksum_vat', ustid),
  checksum('checksum_iban', iban),
  publicHolidays,
  comparison,
];
