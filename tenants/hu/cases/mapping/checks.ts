/** Numbers with check digits and public holidays. */
import type { CaseEntry, CaseKind, IdentifierDefinition } from '@smart/law';
import { holidays } from '../../holidays.ts';
import { adoazonosito, adoszam, anum, iban, taj } from '../../identifiers.ts';
import * as read from './reading.ts';

const NUMBERS: Readonly<Record<string, IdentifierDefinition>> = {
  'HU.TAJ': taj,
  'HU.adoazonosito_jel': adoazonosito,
  'HU.adoszam': adoszam,
  'HU.adoszam_torzsszam': adoszam,
  'HU.VAT': anum,
  'HU.EU_VAT': anum,
  'HU.IBAN': iban,
  IBAN: iban,
};

const numberOf = (entry: CaseEntry): IdentifierDefinition | undefined =>
  NUMBERS[read.text(entry, 'kind')];

const checkDigits: CaseKind = {
  id: 'check digits',
  recognises: (entry) => numberOf(entry) !== undefined && read.has(entry, 'value'),
  inputs: ['kind', 'value'],
  compute: (entry) =>
    read.understood(() => {
      const { check, normalise } = numberOf(entry)!;
      return { valid: check(normalise(read.text(entry, 'value'))) === null };
    }),
};

const publicHolidays: CaseKind = {
  id: 'public holidays',
  recognises: (entry) => entry.kind === 'public_holidays' || entry.inputs.kind === 'HU.holidays',
  inputs: ['kind', 'year'],
  compute: (entry) =>
    read.understood(() => ({ dates: holidays(read.year(entry)).map(({ date }) => date) })),
};

export const checkKinds: readonly CaseKind[] = [checkDigits, publicHolidays];
