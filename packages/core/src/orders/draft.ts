/** From what a person enters to the content of a version: VAT proposed, priced, planned. */
import { type Client, readClient, vatStanding } from '../clients/index.ts';
import { asSystem, Fault, type ProcedureContext } from '../procedure/index.ts';
import { houseAt, houseFlag, houseNumber, type LegalEntity } from '../tenant/index.ts';
import type { OrderInput, OrderVatCase, OrderVersion } from './content.ts';
import { checkedTerms, planOf, priced, totalsOf } from './price.ts';
import { countryOf, proposedCase, type VatQuestion, vatRatesOf, vatUnder } from './vat.ts';
import type { VersionContent } from './version.ts';

/**
 * The client of a new order: one the person knows, or any whose exact VAT number they give. Faults
 * `clients.unknown`, `orders.client-blocked`.
 */
export async function clientFor(
  ctx: ProcedureContext,
  id: string,
  vatNumber: string | undefined,
): Promise<Client> {
  const [known] = await ctx.tx.sql`select 1 from client where id = ${id}`;
  const client = await asSystem(ctx.tx, 'orders', (tx) => readClient(tx, id));
  const named = vatNumber !== undefined && client.vatNumber === vatNumber;
  if (!known && !named) throw new Fault('clients.unknown', {}, 'not-found', 'client');
  if (client.state === 'blocked')
    throw new Fault('orders.client-blocked', {}, 'conflict', 'client');
  return client;
}

/** Whether the legal entity is exempt as a small business: a fact it may carry. */
const isSmallBusiness = (entity: LegalEntity): boolean => entity.facts.smallBusiness === true;

export function vatQuestion(
  ctx: ProcedureContext,
  of: {
    readonly entity: LegalEntity;
    readonly client: Client;
    readonly service: OrderVatCase['service'];
    readonly online: boolean;
    readonly placeCountry: string;
    readonly startsOn: string;
  },
): VatQuestion {
  const { plugin } = ctx.tenant;
  const { entity, client } = of;
  return {
    seller: { country: countryOf(plugin, entity), smallBusiness: isSmallBusiness(entity) },
    buyer: { country: client.country, kind: client.kind, vatNumber: vatStanding(client) },
    service: of.service,
    online: of.online,
    placeCountry: of.placeCountry,
    rates: vatRatesOf(plugin, entity, of.startsOn),
  };
}

/** Refuses what no calendar or office allows. */
function checkWish(ctx: ProcedureContext, input: OrderInput): void {
  if (input.endsOn < input.startsOn) {
    throw new Fault('orders.ends-before-starts', {}, 'invalid', 'endsOn');
  }
  const { languages } = ctx.tenant.plugin.tenant;
  if (!languages.includes(input.language)) {
    const params = { languages: [...languages] };
    throw new Fault('orders.language-unknown', params, 'invalid', 'language');
  }
}

/**
 * The content of a version. Faults: `orders.ends-before-starts`, `orders.unknown-rate`, those of
 * `price.ts` and `vat.ts`, `einvoice.bad-plan`.
 */
export async function draftContent(
  ctx: ProcedureContext,
  of: { readonly entity: LegalEntity; readonly client: Client; readonly input: OrderInput },
): Promise<VersionContent> {
  const { entity, client, input } = of;
  checkWish(ctx, input);
  const question = vatQuestion(ctx, { ...input, entity, client });
  const { vatCase, vatOf } = proposedCase(
    question,
    input.lines.map((line) => line.rate),
  );
  const lines = priced(input.lines, vatOf);
  const house = await houseAt(ctx.tx, ctx.tenant.plugin.tenant, ctx.today);
  const { title, description, place, placeCountry, language, startsOn, endsOn } = input;
  return {
    ...{ title, description, place, placeCountry, language, startsOn, endsOn },
    ...totalsOf(lines),
    lines,
    currency: entity.currency,
    vatCase,
    vatFixedBy: null,
    paymentDays: input.paymentDays ?? houseNumber(house, 'client-payment-days'),
    cancellation: checkedTerms(input.cancellation),
    instalments: planOf(lines, input),
  };
}

/** The same order under another VAT case: lines, totals and plan anew, all else as it was. */
export function underCase(
  version: OrderVersion,
  vatCase: OrderVatCase,
  rates: VatQuestion['rates'],
  lineRates: Readonly<Record<string, string>> = {},
): VersionContent {
  const vatOf = vatUnder(vatCase.category, rates);
  const lines = version.lines.map((line) => {
    const rate = lineRates[line.id] ?? line.rate;
    if (!Object.hasOwn(rates, rate)) throw new Fault('orders.unknown-rate', { rate }, 'invalid');
    return { ...line, rate, vat: vatOf(rate) };
  });
  const parts = version.instalments.filter((each) => each.kind !== 'final');
  const final = version.instalments.find((each) => each.kind === 'final');
  const plan = planOf(lines, {
    instalments: parts.map(({ kind, share, on }) => ({
      kind: kind as 'deposit' | 'part',
      share,
      on,
    })),
    finalOn: final?.on,
    endsOn: version.endsOn,
  });
  const { id: _i, number: _n, parties: _p, contentHash: _h, sentAt: _s, ...content } = version;
  return { ...content, ...totalsOf(lines), lines, vatCase, instalments: plan };
}

/** The version under the VAT case the rules propose now: the client's number may be checked since. */
export function proposedAgain(version: OrderVersion, question: VatQuestion): VersionContent {
  const { vatCase } = proposedCase(
    question,
    version.lines.map((line) => line.rate),
  );
  return underCase(version, vatCase, question.rates);
}

/** Whether staff look at each order before its client does. */
export async function reviewWanted(ctx: ProcedureContext): Promise<boolean> {
  const house = await houseAt(ctx.tx, ctx.tenant.plugin.tenant, ctx.today);
  return houseFlag(house, 'order.review-before-send');
}
