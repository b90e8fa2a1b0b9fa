/** Numbers with check digits, and public holidays. */
import type { CaseEntry, CaseKind, IdentifierDefinition } from '@smart/law';
import { holidays } from '../../holidays.ts';
import { iban, momsnummer, organisationsnummer, personnummer } from '../../identifiers.ts';
import * as read from './reading.ts';

const IDENTIFIERS: Readonly<Record<string, IdentifierDefinition>> = {
  'se.personnummer': personnummer,
  'se.samordningsnummer': personnummer,
  'se.organisationsnummer': organisationsnummer,
  'se.orgnr': organisationsnummer,
  'se.vat': momsnummer,
  iban,
};

const identifierOf = (entry: CaseEntry): IdentifierDefinition | undefined =>
  IDENTIFIERS[(read.text(entry, 'kind') || (entry.kind ?? '')).toLowerCase()];

const checksum: CaseKind = {
  id: 'number with check digits',
  recognises: (entry) => read.has(entry, 'value') && identifierOf(entry) !== undefined,
  inputs: ['kind', 'value'],
  compute(entry) {
    const identifier = identifierOf(entry)!;
    const given = read.text(entry, 'value').trim();
    // Files may leave out the country before the digits of a VAT number.
    const value = identifier === momsnummer && /^\d/.test(given) ? `SE${given}` : given;
    return { figures: { valid: identifier.check(identifier.normalise(value)) === null } };
  },
};

const publicHolidays: CaseKind = {
  id: 'public holidays',
  recognises: (entry) => entry.kind === 'public_holidays',
  inputs: ['year'],
  compute: (entry) =>
    read.understood(() => ({
      figures: { dates: holidays(read.count(entry, 'year')).map(({ date }) => date) },
    })),
};

export const checkKinds: readonly CaseKind[] = [checksum, publicHolidays];
