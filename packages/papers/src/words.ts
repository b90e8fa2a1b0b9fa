import type { WordKey, Words } from './languages.ts';

/** A quantity with its unit; one lump sum is just that. */
export function quantityText(w: Words, quantity: string, shown: string, unit: string): string {
  return unit === 'LS' && quantity === '1' ? w.unit_LS : `${shown} ${unitWord(w, unit)}`;
}

/** The word of a unit code (UNECE Rec 20); the code itself when we have none. */
function unitWord(w: Words, code: string): string {
  const key = `unit_${code}`;
  return key in w ? w[key as WordKey] : code;
}
