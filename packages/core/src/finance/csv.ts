/** Tables as CSV for spreadsheets: UTF-8 with a mark, RFC 4180, nothing a sheet would compute. */
import { toDecimal } from '@smart/money';

export type Cell = string | number | bigint | null;

const BYTE_ORDER_MARK = '\ufeff';

/** Sheets run what begins like this; an apostrophe before it makes it text. */
const RUNS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const AMOUNT = /^-?\d+(\.\d+)?$/;

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const safe = RUNS.test(text) && !AMOUNT.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with its heads, lines ended by CRLF. */
export function csv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heads, ...rows].map((row) => row.map(field).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** Minor units as a plain decimal, `-1234.50`: readable by every sheet and program. */
export const amountCell = (minor: bigint): string => toDecimal(minor);
