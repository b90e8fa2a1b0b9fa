/** Whole forints: base × rate, half up, in one step so that nothing is rounded twice. */
import { proRata, SCALE } from '@smart/law';
import type { Values } from './parameters/derive.ts';

/** base × rate (millionths), half up to the unit in which taxes are paid. */
export const levy = ({ unit, unitScale }: Values, base: number, rate: number): number =>
  proRata(base, rate, unitScale) * unit;

/** amount × part ÷ whole, half up to the unit. */
export const part = ({ unit }: Values, amount: number, of: number, whole: number): number =>
  proRata(amount, of, whole * unit) * unit;

/** amount × part ÷ whole × rate (millionths), half up to the unit. */
export const partAt = (
  { unit }: Values,
  amount: number,
  of: number,
  whole: number,
  rate: number,
): number => proRata(amount, of * rate, whole * unit * SCALE) * unit;
