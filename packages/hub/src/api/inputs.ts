/** The shapes of what people send; every text has an upper bound. */
import { z } from 'zod';

export const email = z.email().max(254);
/** Length is judged by the password rules; the bound here only stops abuse. */
export const password = z.string().max(1_024);
export const token = z.string().min(20).max(100);
export const code = z.string().min(6).max(40);
export const uid = z.string().min(10).max(100);
export const locale = z.string().regex(/^[a-z]{2}$/);
/** One line of any script; no control characters. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u)
  .transform((text) => text.normalize('NFC'));
export const done = z.object({ done: z.literal(true) });
export const instant = z.iso.datetime();
