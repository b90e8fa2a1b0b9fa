import '$app/server';
import { fromDecimal, toDecimal } from '@smart/money';
import type { Typed } from '@smart/ui';
import { z } from 'zod';
import type { OrderContent } from '../parts/order.ts';
import { amountField, countField, dateField, textField } from './fields.ts';

/** A decimal as people type it, `1,5` or `1.5`. */
const decimalField = () =>
  z
    .string()
    .transform((text) => text.replace(',', '.'))
    .pipe(z.string().regex(/^\d{1,8}(\.\d{1,4})?$/, { error: 'orders_field_number' }));

const shareField = () =>
  z
    .string()
    .transform((text) => text.replace(',', '.').replace(/\s*%$/, ''))
    .pipe(z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, { error: 'orders_field_percent' }));

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Rows of a form: those in which nothing but choices stands are left out. */
const rowsOf = <S extends z.ZodType>(row: S, typedIn: readonly string[]) =>
  z.preprocess(
    (rows) =>
      Object.fromEntries(
        Object.entries(isRow(rows) ? rows : {}).filter(
          ([, each]) => isRow(each) && typedIn.some((name) => each[name] !== undefined),
        ),
      ),
    z.record(z.string(), row),
  );

const line = z.object({
  text: textField(300),
  quantity: decimalField().default('1'),
  unit: z.enum(['C62', 'HUR', 'DAY']).default('C62'),
  unitPrice: amountField().transform((amount) => fromDecimal(amount)),
  rate: textField(40),
});

/** Everything `parts/OrderFields.svelte` asks. */
export const orderFields = z.object({
  title: textField(160),
  description: z.string().trim().max(4000).default(''),
  place: textField(160),
  placeCountry: textField(2),
  language: textField(2),
  startsOn: dateField(),
  endsOn: dateField(),
  service: z
    .enum([
      'general',
      'intellectual',
      'event-activity',
      'event-admission',
      'immovable-property',
      'passenger-transport',
      'catering',
      'short-term-vehicle-hire',
      'work-on-goods',
      'electronic',
      'goods',
    ])
    .default('general'),
  paymentDays: countField(0, 120).optional(),
  finalOn: dateField().optional(),
  lines: rowsOf(line, ['text', 'unitPrice', 'quantity'])
    .refine((rows) => Object.keys(rows).length > 0, {
      error: 'orders_field_one_line',
      path: ['0', 'text'],
    })
    .transform((rows) => Object.values(rows)),
  instalments: rowsOf(
    z.object({ kind: z.enum(['deposit', 'part']), share: shareField(), on: dateField() }),
    ['share', 'on'],
  ).transform((rows) => Object.values(rows)),
  cancellation: rowsOf(z.object({ daysBefore: countField(1, 365), share: shareField() }), [
    'daysBefore',
    'share',
  ]).transform((rows) => Object.values(rows)),
});

/** What stands in the fields of an order that exists already. */
export function typedOfOrder(content: OrderContent): Typed {
  const typed: Record<string, string> = {
    title: content.title,
    description: content.description,
    place: content.place,
    placeCountry: content.placeCountry,
    language: content.language,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    service: content.vatCase.service,
    paymentDays: String(content.paymentDays),
  };
  content.lines.forEach((each, row) => {
    typed[`lines.${row}.text`] = each.text;
    typed[`lines.${row}.quantity`] = each.quantity;
    typed[`lines.${row}.unit`] = each.unit;
    typed[`lines.${row}.unitPrice`] = toDecimal(each.unitPrice);
    typed[`lines.${row}.rate`] = each.rate;
  });
  content.cancellation.forEach((each, row) => {
    typed[`cancellation.${row}.daysBefore`] = String(each.daysBefore);
    typed[`cancellation.${row}.share`] = each.share;
  });
  for (const [row, part] of content.instalments.entries()) {
    if (part.kind === 'final') {
      typed.finalOn = part.on;
      continue;
    }
    typed[`instalments.${row}.kind`] = part.kind;
    typed[`instalments.${row}.share`] = part.share;
    typed[`instalments.${row}.on`] = part.on;
  }
  return typed;
}

/** How many line rows a form shows: three, or one more than is filled. */
export function rowsFor(typed: Typed): number {
  const filled = Object.entries(typed)
    .filter(([name, value]) => /^lines\.\d+\.(text|unitPrice)$/.test(name) && value !== '')
    .map(([name]) => Number(name.split('.')[1]));
  return Math.min(100, Math.max(3, ...filled.map((row) => row + 2)));
}
