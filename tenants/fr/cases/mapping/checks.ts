/** Numbers with check digits and public holidays. */
import type { CaseEntry, CaseKind, IdentifierDefinition } from '@smart/law';
import { holidays } from '../../holidays.ts';
import { iban, nir, siren, siret, tva } from '../../identifiers.ts';

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

const checksum = (kind: RegExp, identifier: IdentifierDefinition): CaseKind => ({
  id: `check digits: ${identifier.id}`,
  recognises: ({ kind: named, inputs }) =>
    named !== undefined && kind.test(named) && (inputs.valid ?? inputs.invalid) !== undefined,
  inputs: ['valid', 'invalid'],
  compute(entry) {
    const wrong = misjudged(entry, identifier);
    const { algorithm = '' } = entry.expected as { readonly algorithm?: string };
    return { figures: { algorithm: wrong === null ? algorithm : `misjudges ${wrong}` } };
  },
});

const publicHolidays: CaseKind = {
  id: 'public holidays',
  recognises: ({ kind, inputs }) => kind === 'public_holidays' && inputs.year !== undefined,
  inputs: ['year', 'region'],
  compute: ({ inputs }) => ({
    figures: {
      dates: holidays(Number(inputs.year), String(inputs.region ?? 'metropole')).map(
        ({ date }) => date,
      ),
    },
  }),
};

export const checkKinds: readonly CaseKind[] = [
  checksum(/nir/i, nir),
  checksum(/siret/i, siret),
  checksum(/siren/i, siren),
  checksum(/tva|vat/i, tva),
  checksum(/iban/i, iban),
  publicHolidays,
];
