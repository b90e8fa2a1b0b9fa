/**
 * Law engine: payslips a second, with and without explanation and duties, beside a loop of the same
 * law written by hand (`test/by-hand.ts` of the country), and beside the field's reference
 * interpreter. As in a run, people come in chunks, all of one office, and every person and fact is
 * seen once. Speeds count processor time. One JSON line; exits 1 when a gate is missed twice.
 *
 * `npm run bench -- law [country]`, by default the first one found that has such a loop.
 */
import assert from 'node:assert/strict';
import { type EvaluationInput, evaluate, type PayslipLine } from '@smart/law';
import models from 'modele-social';
import Engine from 'publicodes';
import { countryLoop } from './country.ts';
import { inTurn, median, round, type Speed, say, stopwatch, timesSlower } from './measure.ts';

const CHUNK = 1_000;
const CHUNKS = 20;
const COMPARED = 2_000;
/** Times slower than the loop written by hand. */
const GATES = { plain: 5, explained: 15 } as const;

const { country, jurisdictions, benchInput, benchLoop } = await countryLoop(process.argv[2]);

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

const NET = 'salarié . rémunération . net . à payer avant impôt';

/** French general regime, its own law: only the order of magnitude can be compared. */
function interpreter(): () => Promise<Speed> {
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const publicodes = new Engine(models, { logger: silent });
  let pay = 2_000;
  return async () => {
    const watch = stopwatch();
    watch.run(() => {
      for (let i = 0; i < 4; i += 1) {
        pay += 1;
        publicodes.setSituation({ 'salarié . contrat . salaire brut': `${pay} €/mois` });
        const { nodeValue } = publicodes.evaluate(NET);
        assert.ok(Number(nodeValue) > 1_000 && Number(nodeValue) < pay);
      }
    });
    return watch.speed(4);
  };
}

async function measure() {
  const speeds = await inTurn({
    byHand: contestant((input) => benchLoop(input).payslips[0]!.totals.net),
    plain: engine(false, false),
    plainWithDuties: engine(false, true),
    explained: engine(true, false),
    explainedWithDuties: engine(true, true),
    interpreter: interpreter(),
  });
  const { byHand, interpreter: reference, ...engines } = speeds;
  const speed = (list: readonly Speed[], digits = 0): number =>
    round(median(list.map(({ ofProcessor }) => ofProcessor)), digits);
  const of = (value: (list: readonly Speed[]) => number) =>
    Object.fromEntries(Object.entries(engines).map(([name, list]) => [name, value(list)]));
  const times = of((list) => timesSlower(byHand, list));
  return {
    byHand: speed(byHand),
    ...of((list) => speed(list)),
    timesSlowerThanByHand: times,
    reference: {
      ...{ name: 'modele-social on publicodes', law: 'French general regime, gross to net' },
      ...{ payslips: speed(reference, 1), note: 'another law: orders of magnitude only' },
    },
    timesFasterThanReference: of((list) => Math.round(timesSlower(list, reference))),
    met: times.plain! <= GATES.plain && times.explained! <= GATES.explained,
  };
}

assertEqual();
let result = await measure();
if (!result.met) result = await measure();
const unit = 'payslips a second of processor time, median of five';
say('law', { country, unit, ...result, gates: GATES });
process.exitCode = result.met ? 0 : 1;
