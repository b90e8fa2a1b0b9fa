/**
 * Law engine: payslips a second of each country, with and without explanation and duties, beside a
 * loop of the same law written by hand (`test/by-hand.ts` of the country); where the field's
 * reference interpreter knows the country's law, beside it too, on equal outputs. As in a run,
 * people come in chunks, all of one office, and every person and fact is seen once. Speeds count
 * processor time. One JSON line a country; exits 1 when a gate is missed twice.
 *
 * `npm run bench -- law [country]`, by default every one that has such a loop, each in a process of
 * its own.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type EvaluationInput, evaluate, type PayslipLine } from '@smart/law';
import models from 'modele-social';
import Engine from 'publicodes';
import { countriesWithLoop, countryLoop, type Reference } from './country.ts';
import { inTurn, median, round, type Speed, say, stopwatch, timesSlower } from './measure.ts';

const CHUNK = 1_000;
const CHUNKS = 20;
const COMPARED = 2_000;
/** Times slower than the loop written by hand. */
const GATES = { plain: 5, explained: 15 } as const;

if (process.argv[2] === undefined) {
  const node = ['--disable-warning=ExperimentalWarning', import.meta.filename];
  const statuses = countriesWithLoop().map(
    (id) => spawnSync(process.execPath, [...node, id], { stdio: 'inherit' }).status,
  );
  process.exit(statuses.every((status) => status === 0) ? 0 : 1);
}

const { country, jurisdictions, benchInput, benchLoop, benchReference } = await countryLoop(
  process.argv[2],
);

const bare = ({ explanation: _, ...line }: PayslipLine): PayslipLine => line;

/** Both say the same lines, to the cent, before anybody is timed. */
function assertEqual(): void {
  for (let i = 0; i < COMPARED; i += 1) {
    const input = benchInput(i);
    const expected = benchLoop(input);
    for (const explain of [false, true]) {
      const { full, payslips, counters, findings } = evaluate(jurisdictions, input, { explain });
      const plain = payslips.map((one) => ({ ...one, lines: one.lines.map(bare) }));
      assert.deepEqual({ payslips: plain, counters, findings }, expected);
      assert.ok(!explain || full.lines.every(({ explanation }) => explanation));
    }
  }
}

type Net = (input: EvaluationInput) => number;

const contestant = (net: Net) => async (): Promise<Speed> => {
  const watch = stopwatch();
  for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
    const people = Array.from({ length: CHUNK }, (_, i) => benchInput(chunk * CHUNK + i));
    watch.run(() => {
      let sum = 0;
      for (const person of people) sum += net(person);
      assert.ok(sum > 0);
    });
  }
  return watch.speed(CHUNK * CHUNKS);
};

const engine = (explain: boolean, duties: boolean) =>
  contestant((input) => evaluate(jurisdictions, input, { explain, duties }).full.totals.net);

const TOLERANCE = 0.01;
const ASKED = 4;

/** The same case in the reference program: its answers must equal ours before it is timed. */
function interpreter({ input, situation, outputs, ours }: Reference): () => Promise<Speed> {
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const publicodes = new Engine(models, { logger: silent });
  let nth = 0;
  return async () => {
    const watch = stopwatch();
    for (let i = 0; i < ASKED; i += 1, nth += 1) {
      const answers: Record<string, number> = {};
      watch.run(() => {
        publicodes.setSituation(situation(nth));
        for (const name of outputs) answers[name] = Number(publicodes.evaluate(name).nodeValue);
      });
      const expected = ours(evaluate(jurisdictions, input(nth), { duties: false }));
      for (const name of outputs)
        assert.ok(
          Math.abs(answers[name]! - expected[name]!) <= TOLERANCE,
          `${name}: ${answers[name]}, ours ${expected[name]}`,
        );
    }
    return watch.speed(ASKED);
  };
}

async function measure() {
  const contestants: Readonly<Record<string, () => Promise<Speed>>> = {
    byHand: contestant((input) => benchLoop(input).payslips[0]!.totals.net),
    plain: engine(false, false),
    plainWithDuties: engine(false, true),
    explained: engine(true, false),
    explainedWithDuties: engine(true, true),
    ...(benchReference && { interpreter: interpreter(benchReference) }),
  };
  const speeds = await inTurn(contestants);
  const {
    byHand,
    interpreter: reference,
    ...engines
  } = speeds as Record<string, Speed[]> & {
    readonly byHand: Speed[];
  };
  const speed = (list: readonly Speed[], digits = 0): number =>
    round(median(list.map(({ ofProcessor }) => ofProcessor)), digits);
  const of = (value: (list: readonly Speed[]) => number) =>
    Object.fromEntries(Object.entries(engines).map(([name, list]) => [name, value(list)]));
  const times = of((list) => timesSlower(byHand, list));
  return {
    byHand: speed(byHand),
    ...of((list) => speed(list)),
    timesSlowerThanByHand: times,
    ...(reference && {
      reference: { name: benchReference!.name, payslips: speed(reference, 1) },
      timesFasterThanReference: of((list) => Math.round(timesSlower(list, reference))),
    }),
    met: times.plain! <= GATES.plain && times.explained! <= GATES.explained,
  };
}

assertEqual();
let result = await measure();
if (!result.met) result = await measure();
const unit = 'payslips a second of processor time, median of five';
say('law', { country, unit, ...result, gates: GATES });
process.exitCode = result.met ? 0 : 1;
