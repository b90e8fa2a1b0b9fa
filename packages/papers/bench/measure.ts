/** Payslips as PDF a second: a real payslip's data, another number and person each time. */
import { monotonicMs } from '@smart/calendar/clock';
import { renderPdf } from '../src/index.ts';
import { PAYSLIP } from '../test/payslip.ts';

const ROUNDS = 5;
const PAPERS = 20;

function round(nth: number): { readonly speed: number; readonly bytes: number } {
  const start = monotonicMs();
  let bytes = 0;
  for (let i = 0; i < PAPERS; i += 1) {
    const name = `Example Person ${nth * PAPERS + i}`;
    const data = { ...PAYSLIP, recipient: { ...PAYSLIP.recipient, name } };
    bytes += renderPdf('payslip', data).length;
  }
  return { speed: (PAPERS / (monotonicMs() - start)) * 1_000, bytes: bytes / PAPERS };
}

/** Warm, median of five. */
export function measure() {
  round(0);
  const rounds = Array.from({ length: ROUNDS }, (_, nth) => round(nth + 1));
  const [middle] = rounds.toSorted((a, b) => a.speed - b.speed).slice(ROUNDS >> 1);
  return { payslips: Math.round(middle!.speed * 10) / 10, bytes: Math.round(middle!.bytes) };
}
