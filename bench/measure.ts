/** How benchmarks measure: rounds in turn, a warm-up first, medians, ratios within a round. */
import { monotonicMs } from '@smart/calendar/clock';

export const ROUNDS = 5;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

export const round = (value: number, digits = 0): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

/** Units of work a second, of processor time or of wall clock. */
export interface Speed {
  readonly ofProcessor: number;
  readonly ofClock: number;
}

/** Adds up the time of pieces of work. */
export function stopwatch() {
  let clock = 0;
  let processor = 0;
  const start = () => ({ used: process.cpuUsage(), at: monotonicMs() });
  const stop = ({ used, at }: ReturnType<typeof start>): void => {
    clock += monotonicMs() - at;
    const { user, system } = process.cpuUsage(used);
    processor += (user + system) / 1e3;
  };
  return {
    run: (work: () => void): void => {
      const started = start();
      work();
      stop(started);
    },
    runAsync: async (work: () => Promise<unknown>): Promise<void> => {
      const started = start();
      await work();
      stop(started);
    },
    speed: (units: number): Speed => ({
      ofProcessor: (units / processor) * 1e3,
      ofClock: (units / clock) * 1e3,
    }),
  };
}

/**
 * Lets each contestant run in turn, one warm-up round and five that count, so that whatever else
 * the machine does hits them alike. Returns each one's speeds by round.
 */
export async function inTurn<Name extends string>(
  contestants: Readonly<Record<Name, () => Promise<Speed>>>,
): Promise<Record<Name, Speed[]>> {
  const names = Object.keys(contestants) as Name[];
  const speeds = {} as Record<Name, Speed[]>;
  for (const name of names) speeds[name] = [];
  for (let turn = 0; turn <= ROUNDS; turn += 1)
    for (const name of names) {
      const speed = await contestants[name]();
      if (turn > 0) speeds[name]!.push(speed);
    }
  return speeds;
}

/** Median of the rounds' ratios: how many times slower `one` is than `base`. */
export const timesSlower = (base: readonly Speed[], one: readonly Speed[]): number =>
  round(median(base.map(({ ofProcessor }, i) => ofProcessor / one[i]!.ofProcessor)), 2);

/** One JSON line, the whole output of a benchmark. */
export function say(bench: string, facts: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ bench, ...facts }));
}
