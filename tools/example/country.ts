/** What example data needs of a country: `tenants/<cc>/example.ts`, found by being there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from '@smart/law';

const facts = z.record(z.string(), z.unknown());
const work = z.object({ kind: z.string(), facts });
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const setting = z.object({ key: z.string(), value: scalar });
const some = <T extends z.ZodType>(each: T) => z.array(each).min(1);
const cents = z.int().min(1);

const client = z.object({
  key: z.string(),
  kind: z.enum(['business', 'public', 'consumer']),
  name: z.string(),
  vatNumber: z.string().optional(),
  street: z.string(),
  postCode: z.string(),
  city: z.string(),
  country: z.string().optional(),
  buyerReference: z.string().optional(),
  /** Why staff take its VAT number for valid though the service does not say so. */
  override: z.string().optional(),
});

const schema = z.object({
  country: z.string().length(2),
  language: z.string(),
  phone: z.string(),
  iban: z.object({ banks: some(z.string()), accountDigits: z.int() }),
  office: z.object({ bank: z.string(), account: z.string(), name: z.string() }),
  identifier: z.object({ id: z.string(), pattern: z.string() }),
  places: some(z.object({ street: z.string(), postalCode: z.string(), city: z.string() })),
  /** Units of its currency for one euro, about: pay and prices are multiplied by it. */
  scale: z.int().min(1).default(1),
  /** Whether a salary comes with 13th and 14th pay, and the facts of one without. */
  specialPay: z.boolean().default(true),
  plainFacts: facts.default({}),
  personFacts: some(facts),
  lateFact: facts,
  grades: z.array(
    z.object({ grade: z.string(), per: z.enum(['hour', 'day', 'month']), amount: z.string() }),
  ),
  agreement: z.string(),
  gradeSource: z.string(),
  works: z.object({ monthly: work, term: work, days: work, short: work, marginal: work }),
  marginalPay: some(cents),
  crossingPay: z.array(cents).length(2),
  /** `from`: else from the beginning of the story's first year. */
  confirmations: z.array(setting.extend({ from: z.string().optional() })),
  confirmationReason: z.string(),
  waitingHouseValue: setting.extend({ reason: z.string() }),
  payees: z.array(z.object({ recipient: z.string(), name: z.string(), reference: z.string() })),
  vatRate: z.string(),
  clients: some(client),
  titles: z.object({
    monthly: some(z.string()),
    term: some(z.string()),
    days: some(z.string()),
    short: some(z.string()),
    marginal: some(z.string()),
  }),
  texts: z.object({
    line: z.string(),
    deposit: z.string(),
    place: z.string(),
    paper: z.string(),
    expense: z.string(),
    expenseVat: z.string(),
    supplier: z.string(),
  }),
});

/** Example words and numbers of one country. */
export type ExampleCountry = z.infer<typeof schema>;
export type WorkKind = keyof ExampleCountry['works'];

const root = join(import.meta.dirname, '../../tenants');

/** The country's example words; null where its folder has none. */
export async function exampleCountry(tenant: string): Promise<ExampleCountry | null> {
  const file = join(root, tenant, 'example.ts');
  if (!existsSync(file)) return null;
  const { example } = (await import(pathToFileURL(file).href)) as { example: unknown };
  return schema.parse(example);
}
