/** Progress of long steps: a moving line on a terminal, plain lines elsewhere. */
import { monotonicMs } from '@smart/calendar/clock';

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

const seconds = (since: number): string => `${((monotonicMs() - since) / 1000).toFixed(1)} s`;

/** Says how far a step is, e.g. `report('March: 41 payslips')`. */
export type Report = (text: string) => void;

/** Runs a named step; several may run at the same time. */
export async function step<T>(name: string, work: (report: Report) => Promise<T>): Promise<T> {
  const start = monotonicMs();
  const tty = process.stdout.isTTY === true;
  let detail = '';
  let lastPlain = start;
  const draw = (): void => {
    const frame = SPINNER[Math.floor((monotonicMs() - start) / 90) % SPINNER.length];
    process.stdout.write(`\r\x1b[2K${frame} ${name} ${detail} ${seconds(start)}`);
  };
  const timer = tty ? setInterval(draw, 90) : undefined;
  const report: Report = (text) => {
    detail = text;
    if (tty || monotonicMs() - lastPlain < 3_000) return;
    lastPlain = monotonicMs();
    process.stdout.write(`  ${name}: ${text}\n`);
  };
  if (!tty) process.stdout.write(`… ${name}\n`);
  try {
    const result = await work(report);
    finish(tty, `✓ ${name} ${detail} (${seconds(start)})`);
    return result;
  } catch (error) {
    finish(tty, `✗ ${name} failed after ${seconds(start)}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

function finish(tty: boolean, line: string): void {
  process.stdout.write(`${tty ? '\r\x1b[2K' : ''}${line}\n`);
}
