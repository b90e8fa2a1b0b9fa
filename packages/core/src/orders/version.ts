/** Versions of orders in the database: amounts in their JSON are decimal strings. */
import { createHash } from 'node:crypto';
import type { Tx } from '../database/index.ts';
import { wire } from '../procedure/index.ts';
import type {
  CancellationTerm,
  OrderInstalment,
  OrderLine,
  OrderParties,
  OrderVatCase,
  OrderVersion,
} from './content.ts';

interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly place_country: string;
  readonly language: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly lines: unknown;
  readonly currency: string;
  readonly net_minor: bigint;
  readonly vat_minor: bigint;
  readonly gross_minor: bigint;
  readonly vat_case: OrderVatCase;
  readonly vat_fixed_by: string | null;
  readonly payment_days: number;
  readonly cancellation: readonly CancellationTerm[];
  readonly instalments: unknown;
  readonly parties: OrderParties | null;
  readonly content_hash: string | null;
  readonly sent_at: string | null;
}

const asVersion = (row: VersionRow): OrderVersion => ({
  id: row.id,
  number: row.number,
  title: row.title,
  description: row.description,
  place: row.place,
  placeCountry: row.place_country,
  language: row.language,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  lines: wire.deserialize(row.lines) as OrderLine[],
  currency: row.currency,
  net: row.net_minor,
  vat: row.vat_minor,
  gross: row.gross_minor,
  vatCase: row.vat_case,
  vatFixedBy: row.vat_fixed_by,
  paymentDays: row.payment_days,
  cancellation: row.cancellation,
  instalments: wire.deserialize(row.instalments) as OrderInstalment[],
  parties: row.parties,
  contentHash: row.content_hash,
  sentAt: row.sent_at,
});

/** One version of an order, or null when the caller may not see it or there is none. */
export async function versionOf(
  tx: Tx,
  order: string,
  number: number,
): Promise<OrderVersion | null> {
  const [row] = await tx.sql<VersionRow[]>`
    select * from order_version where order_id = ${order} and number = ${number}`;
  return row ? asVersion(row) : null;
}

/** What a person or rule decides of a version; the rest is set when it is sent. */
export type VersionContent = Omit<
  OrderVersion,
  'id' | 'number' | 'parties' | 'contentHash' | 'sentAt'
>;

/** JSON with amounts as `{"$bigint":"1"}`, as the wire carries them. */
const stored = (tx: Tx, value: unknown) => tx.sql.json(wire.serialize(value) as never);

/** Writes a version that is not sent yet, in place of an earlier draft of the same number. */
export async function saveVersion(
  tx: Tx,
  of: { readonly id: string; readonly order: string; readonly number: number },
  content: VersionContent,
  by: { readonly person: string; readonly at: string },
): Promise<void> {
  await tx.sql`
    insert into order_version (id, order_id, number, title, description, place, place_country,
      language, starts_on, ends_on, lines, currency, net_minor, vat_minor, gross_minor, vat_case,
      vat_fixed_by, payment_days, cancellation, instalments, created_by, created_at)
    values (${of.id}, ${of.order}, ${of.number}, ${content.title}, ${content.description},
      ${content.place}, ${content.placeCountry}, ${content.language}, ${content.startsOn},
      ${content.endsOn}, ${stored(tx, content.lines)}, ${content.currency}, ${content.net},
      ${content.vat}, ${content.gross}, ${stored(tx, content.vatCase)}, ${content.vatFixedBy},
      ${content.paymentDays}, ${stored(tx, content.cancellation)},
      ${stored(tx, content.instalments)}, ${by.person}, ${by.at})
    on conflict (order_id, number) do update set
      title = excluded.title, description = excluded.description, place = excluded.place,
      place_country = excluded.place_country, language = excluded.language,
      starts_on = excluded.starts_on, ends_on = excluded.ends_on, lines = excluded.lines,
      net_minor = excluded.net_minor, vat_minor = excluded.vat_minor,
      gross_minor = excluded.gross_minor, vat_case = excluded.vat_case,
      vat_fixed_by = excluded.vat_fixed_by, payment_days = excluded.payment_days,
      cancellation = excluded.cancellation, instalments = excluded.instalments`;
}

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/**
 * SHA-256 (hex) over everything the client sees and agrees to. Anyone with the stored version can
 * compute it again: it proves that what was confirmed is what is kept.
 */
export function contentHash(
  order: string,
  version: Omit<OrderVersion, 'id' | 'contentHash' | 'sentAt' | 'vatFixedBy'>,
): string {
  const { number, title, description, place, placeCountry, language, startsOn, endsOn } = version;
  const { lines, currency, net, vat, gross, vatCase, paymentDays, cancellation } = version;
  const content = {
    ...{ order, number, title, description, place, placeCountry, language, startsOn, endsOn },
    ...{ lines, currency, net, vat, gross, paymentDays, cancellation },
    vatCase: { category: vatCase.category, article: vatCase.article, reason: vatCase.reason },
    instalments: version.instalments,
    parties: version.parties,
  };
  return createHash('sha256')
    .update(canonical(wire.serialize(content)))
    .digest('hex');
}
