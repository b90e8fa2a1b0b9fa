/** What procedures answer about an order. */
import { VAT_CATEGORIES } from '@smart/einvoice';
import { z } from 'zod';
import { SERVICES, UNITS } from './content.ts';
import { ORDER_STATES } from './read.ts';
import type { VersionContent } from './version.ts';

const vat = z.object({ category: z.enum(VAT_CATEGORIES), rate: z.string().nullable() });

export const contentOutput = z.object({
  title: z.string(),
  description: z.string(),
  place: z.string(),
  placeCountry: z.string(),
  language: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  lines: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      quantity: z.string(),
      unit: z.enum(UNITS),
      unitPrice: z.bigint(),
      rate: z.string(),
      net: z.bigint(),
      vat,
    }),
  ),
  currency: z.string(),
  net: z.bigint(),
  vat: z.bigint(),
  gross: z.bigint(),
  /** VAT by category and rate; sums to `vat`. */
  vatGroups: z.array(z.object({ vat, net: z.bigint(), tax: z.bigint() })),
  vatCase: z.object({
    service: z.enum(SERVICES),
    online: z.boolean(),
    /** Null: staff must decide before it can be sent. */
    category: z.enum(VAT_CATEGORIES).nullable(),
    article: z.string(),
    reason: z.string(),
    note: z.string().nullable(),
    proposed: z.enum(VAT_CATEGORIES).nullable(),
    warnings: z.array(z.string()),
  }),
  vatFixed: z.boolean(),
  paymentDays: z.number().int(),
  cancellation: z.array(z.object({ daysBefore: z.number().int(), share: z.string() })),
  instalments: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['deposit', 'part', 'final']),
      share: z.string(),
      on: z.string(),
      net: z.bigint(),
      vat: z.bigint(),
      gross: z.bigint(),
    }),
  ),
});
export type ShownContent = z.infer<typeof contentOutput>;

/** The parts of a version that people see. */
export function shownContent(content: VersionContent): ShownContent {
  const { vatCase } = content;
  return {
    title: content.title,
    description: content.description,
    place: content.place,
    placeCountry: content.placeCountry,
    language: content.language,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    lines: [...content.lines],
    currency: content.currency,
    net: content.net,
    vat: content.vat,
    gross: content.gross,
    vatGroups: groupsOf(content),
    vatCase: {
      service: vatCase.service,
      online: vatCase.online,
      category: vatCase.category,
      article: vatCase.article,
      reason: vatCase.reason,
      note: vatCase.note,
      proposed: vatCase.proposal.category,
      warnings: [...vatCase.proposal.warnings],
    },
    vatFixed: content.vatFixedBy !== null,
    paymentDays: content.paymentDays,
    cancellation: [...content.cancellation],
    instalments: content.instalments.map(({ groups: _, ...each }) => each),
  };
}

/** The instalments' groups added up: exactly the order's VAT, a line a rate. */
function groupsOf(content: VersionContent): ShownContent['vatGroups'] {
  const byKey = new Map<string, ShownContent['vatGroups'][number]>();
  for (const { vat: of, net, tax } of content.instalments.flatMap((each) => each.groups)) {
    const key = `${of.category} ${of.rate}`;
    const known = byKey.get(key);
    byKey.set(key, { vat: of, net: (known?.net ?? 0n) + net, tax: (known?.tax ?? 0n) + tax });
  }
  return [...byKey.values()];
}

export const stateOutput = z.enum(ORDER_STATES);

export const eventOutput = z.object({
  id: z.uuid(),
  at: z.string(),
  actorKind: z.enum(['person', 'staff', 'client', 'system']),
  actor: z.string().nullable(),
  kind: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const confirmationOutput = z.object({
  version: z.number().int(),
  how: z.enum(['link', 'paper']),
  name: z.string(),
  role: z.string().nullable(),
  networkAddress: z.string().nullable(),
  file: z.uuid().nullable(),
  hash: z.string(),
  feeRate: z.string(),
  guaranteeRate: z.string(),
  confirmedOn: z.string(),
  confirmedAt: z.string(),
});

export const linkOutput = z.object({
  id: z.uuid(),
  version: z.number().int(),
  sentTo: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  openedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
});

export const orderOutput = z.object({
  id: z.uuid(),
  number: z.string(),
  state: stateOutput,
  person: z.object({ id: z.uuid(), name: z.string() }),
  client: z.object({
    id: z.uuid(),
    name: z.string(),
    vatNumber: z.string().nullable(),
    street: z.string(),
    postCode: z.string(),
    city: z.string(),
    country: z.string(),
    email: z.string(),
    state: z.enum(['unchecked', 'checked', 'blocked']),
  }),
  budget: z.object({ id: z.uuid(), name: z.string() }),
  entity: z.object({ id: z.string(), name: z.string() }),
  adviser: z.string().nullable(),
  versionNumber: z.number().int(),
  /** Set when the client had confirmed, though a later version may be under way. */
  confirmedVersion: z.number().int().nullable(),
  /** Of the version shown, once it was sent. */
  contentHash: z.string().nullable(),
  sentAt: z.string().nullable(),
  content: contentOutput,
  confirmations: z.array(confirmationOutput),
  links: z.array(linkOutput),
  /** `missing`: conditions of the guarantee that were not met at the confirmation. */
  cover: z
    .object({ covered: z.boolean(), capMinor: z.bigint(), missing: z.array(z.string()) })
    .nullable(),
  /** What the client would owe who cancels today. */
  owedIfCancelled: z.object({ share: z.string(), net: z.bigint() }),
  createdAt: z.string(),
  version: z.number().int(),
});
export type OrderView = z.infer<typeof orderOutput>;
