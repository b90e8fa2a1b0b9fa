/** Schemas of what people type. The error is a message key: the form says it beside the field. */
import { isIsoDate } from '@smart/calendar';
import { canonicalAmount } from '@smart/ui/forms/money.ts';
import { z } from 'zod';

/** Text, trimmed; `most` characters at most. */
export const textField = (most = 200) => z.string().trim().min(1).max(most);

/** An amount as typed → canonical decimal `1234.50`. */
export const amountField = (digits = 2) =>
  z.string().transform((typed, context) => {
    const canonical = canonicalAmount(typed, digits);
    if (canonical !== null) return canonical;
    context.addIssue({ code: 'custom', message: 'shell_field_amount' });
    return z.NEVER;
  });

/** An existing day, `YYYY-MM-DD`. */
export const dateField = () => z.string().refine(isIsoDate, { error: 'shell_field_date' });

/** A whole number. */
export const countField = (least = 0, most = 1_000_000) =>
  z
    .string()
    .regex(/^\d+$/, { error: 'shell_field_count' })
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** A checkbox: true when ticked. */
export const tickField = () =>
  z
    .string()
    .optional()
    .transform((value) => value !== undefined);

export const emailField = () => z.email({ error: 'shell_field_email' }).max(254);

/** A chosen file that is not empty. */
export const fileField = () =>
  z.instanceof(File, { error: 'shell_field_required' }).refine(({ size }) => size > 0, {
    error: 'shell_field_required',
  });

/** One or several ticked values. */
export const listField = () =>
  z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);
