/** Numbers with check digits and public holidays. */
import type { CaseEntry, CaseKind, IdentifierDefinition } from '@smart/law';
import { holidays } from '../../holidays.ts';
import { atu, iban, vsnr } from '../../identifiers.ts';
import { de } from '../../messages/de/index.ts';
import { isKind, understood } from './payslips.ts';
import * as read from './reading.ts';

/** The first example the check judges wrongly, or null. */
function misjudged(entry: CaseEntry, { check, normalise }: IdentifierDefinition): string | null {
  for (const [key, right] of [
    ['valid', true],
    ['invalid', false],
  ] as const)
    for (const number of (entry.inputs[key] as readonly unknown[] | undefined) ?? [])
      if ((check(normalise(String(number))) === null) !== right) return String(number);
  return null;
}

/**
 * What the file says about the algorithm is words; it holds when every valid number passes and
 * every invalid one is refused.
 */
const checksum = (kind: string, identifier: IdentifierDefinition): CaseKind => ({
  id: `check digits: ${identifier.id}`,
  recognises: (entry) => isKind(entry, kind),
  inputs: ['valid', 'invalid'],
  compute(entry) {
    const wrong = misjudged(entry, identifier);
    const expected = entry.expected as { readonly algorithm?: string };
    const algorithm = wrong === null ? (expected.algorithm ?? '') : `misjudges ${wrong}`;
    return { figures: { algorithm, ...(identifier.id === 'iban' ? { length: 20 } : {}) } };
  },
});

const publicHolidays: CaseKind = {
  id: 'public holidays',
  recognises: (entry) => isKind(entry, 'public_holidays'),
  inputs: ['year'],
  compute: (entry) =>
    understood(() => ({
      figures: {
        dates: holidays(read.year(entry)).map(({ date, id }) => `${date} ${de[`holiday.${id}`]}`),
      },
    })),
};

export const checkKinds: readonly CaseKind[] = [
  checksum('checksum_svnr', vsnr),
  checksum('checksum_atu', atu),
  checksum('checksum_iban', iban),
  publicHolidays,
];
