/** The country a benchmark runs for: named, or the first that has a loop written by hand. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Evaluation, EvaluationInput, JurisdictionRegistry } from '@smart/law';
import { discoverTenants } from '@smart/law/discovery';

const TENANTS = fileURLToPath(new URL('../tenants', import.meta.url));

/** A case in the words of another program, and what of our answer equals what of its own. */
export interface Reference {
  readonly name: string;
  /** The case of `benchInput(nth)`. */
  readonly input: (nth: number) => EvaluationInput;
  readonly situation: (nth: number) => Readonly<Record<string, string>>;
  /** What the program is asked, in euros. */
  readonly outputs: readonly string[];
  /** The same figures of ours, in euros, by output. */
  readonly ours: (evaluation: Evaluation) => Readonly<Record<string, number>>;
}

/** What `test/by-hand.ts` of a country offers. */
interface ByHand {
  readonly benchInput: (nth: number) => EvaluationInput;
  /** The same law by hand, its every output but duties. */
  readonly benchLoop: (
    input: EvaluationInput,
  ) => Pick<Evaluation, 'payslips' | 'counters' | 'findings'>;
  /** Where the field's reference program knows this country's law. */
  readonly benchReference?: Reference;
}

export interface Country extends ByHand {
  readonly country: string;
  readonly jurisdictions: JurisdictionRegistry;
}

/** Countries that have a loop written by hand. */
export const countriesWithLoop = (): string[] =>
  readdirSync(TENANTS)
    .filter((id) => !id.startsWith('_') && existsSync(loopOf(id)))
    .sort();

const loopOf = (id: string): string => `${TENANTS}/${id}/test/by-hand.ts`;

/** Ends the process with code 2 when there is none. */
export async function countryLoop(wanted: string | undefined): Promise<Country> {
  const country = wanted ?? countriesWithLoop()[0];
  if (country === undefined || !existsSync(loopOf(country))) {
    console.error(`no test/by-hand.ts of ${country ?? 'any country'}`);
    process.exit(2);
  }
  const { jurisdictions } = await discoverTenants(TENANTS, { only: [country] });
  const { benchInput, benchLoop, benchReference } = (await import(loopOf(country))) as ByHand;
  return {
    country,
    jurisdictions,
    benchInput,
    benchLoop,
    ...(benchReference && { benchReference }),
  };
}
