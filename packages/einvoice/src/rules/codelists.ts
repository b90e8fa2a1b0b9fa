import {
  ADDRESS_SCHEMES,
  ALLOWANCE_REASONS,
  ATTACHMENT_TYPES,
  CHARGE_REASONS,
  COUNTRIES,
  type CodeList,
  CREDIT_NOTE_TYPES,
  CURRENCIES,
  EXEMPTION_REASONS,
  IDENTIFIER_SCHEMES,
  INVOICE_TYPES,
  NOTE_SUBJECTS,
  PAYMENT_MEANS,
  UNITS,
} from '../codes.ts';
import type { Identifier, Invoice, LineAdjustment } from '../model.ts';
import { each, listed, one, type Rule } from './rule.ts';

type Coded = readonly [path: string, code: string];

const present = (pairs: readonly (readonly [string, string | undefined])[]): Coded[] =>
  pairs.flatMap(([path, code]) => (code === undefined ? [] : [[path, code] as const]));

const inList = (id: string, list: CodeList, codes: (invoice: Invoice) => readonly Coded[]): Rule =>
  each(id, codes, (code) => list.has(code));

const countries = (i: Invoice): Coded[] =>
  present([
    ['seller.address.country', i.seller.address.country],
    ['buyer.address.country', i.buyer.address.country],
    ['taxRepresentative.address.country', i.taxRepresentative?.address.country],
    ['delivery.address.country', i.delivery?.address?.country],
  ]);

function schemes(path: string, ids: readonly (Identifier | undefined)[]): Coded[] {
  return ids.flatMap((id, n) => present([[`${path}.${n}.scheme`, id?.scheme]]));
}

const partySchemes = (i: Invoice): Coded[] => [
  ...schemes('seller.ids', i.seller.ids),
  ...schemes('buyer.ids', i.buyer.ids),
  ...schemes('payee.id', [i.payee?.id]),
  ...schemes('registration', [i.seller.registration, i.buyer.registration, i.payee?.registration]),
];

const reasons = (path: string, list: readonly LineAdjustment[]): Coded[] =>
  listed(path, list).flatMap(([at, item]) => present([[`${at}.reasonCode`, item.reasonCode]]));

const allReasons = (i: Invoice, key: 'allowances' | 'charges'): Coded[] => [
  ...reasons(key, i[key]),
  ...i.lines.flatMap((line, n) => reasons(`lines.${n}.${key}`, line[key])),
];

/** A note without a subject must not look as if it had one (`#XXX#…` in UBL). */
const looksCoded = (text: string): boolean => /#[^#]{3}#/.test(text);

/** BR-CL-*: codes come from the published lists. */
export const CODE_RULES: readonly Rule[] = [
  one('BR-CL-01', 'type', (i) =>
    (i.kind === 'invoice' ? INVOICE_TYPES : CREDIT_NOTE_TYPES).has(i.type),
  ),
  inList('BR-CL-04', CURRENCIES, (i) => [['currency', i.currency]]),
  inList('BR-CL-05', CURRENCIES, (i) =>
    present([['vatAccounting.currency', i.vatAccounting?.currency]]),
  ),
  inList('BR-CL-08', NOTE_SUBJECTS, (i) =>
    i.notes.flatMap((note, n) => present([[`notes.${n}.subject`, note.subject]])),
  ),
  each(
    'BR-CL-08',
    (i) => listed('notes', i.notes),
    (note) => !looksCoded(note.text),
  ),
  inList('BR-CL-10', IDENTIFIER_SCHEMES, partySchemes),
  inList('BR-CL-14', COUNTRIES, countries),
  inList('BR-CL-16', PAYMENT_MEANS, (i) => present([['payment.means', i.payment?.means]])),
  inList('BR-CL-19', ALLOWANCE_REASONS, (i) => allReasons(i, 'allowances')),
  inList('BR-CL-20', CHARGE_REASONS, (i) => allReasons(i, 'charges')),
  inList('BR-CL-22', EXEMPTION_REASONS, (i) =>
    i.vatBreakdown.flatMap((g, n) => present([[`vatBreakdown.${n}.reasonCode`, g.reasonCode]])),
  ),
  inList('BR-CL-23', UNITS, (i) => i.lines.map((l, n) => [`lines.${n}.unit`, l.unit] as const)),
  inList('BR-CL-24', ATTACHMENT_TYPES, (i) =>
    i.attachments.flatMap((a, n) => present([[`attachments.${n}.file`, a.file?.mediaType]])),
  ),
  inList('BR-CL-25', ADDRESS_SCHEMES, (i) =>
    present([
      ['seller.electronicAddress', i.seller.electronicAddress?.scheme],
      ['buyer.electronicAddress', i.buyer.electronicAddress?.scheme],
      ['delivery.location', i.delivery?.location?.scheme],
    ]),
  ),
];
