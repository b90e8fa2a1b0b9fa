/** The country a benchmark runs for: named, or the first that has a loop written by hand. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Evaluation, EvaluationInput, JurisdictionRegistry } from '@smart/law';
import { discoverTenants } from '@smart/law/discovery';

const TENANTS = fileURLToPath(new URL('../tenants', import.meta.url));

/** What `test/by-hand.ts` of a country offers. */
interface ByHand {
  readonly benchInput: (nth: number) => EvaluationInput;
  /** The same law by hand, its every output but duties. */
  readonly benchLoop: (
    input: EvaluationInput,
  ) => Pick<Evaluation, 'payslips' | 'counters' | 'findings'>;
}

export interface Country extends ByHand {
  readonly country: string;
  readonly jurisdictions: JurisdictionRegistry;
}

const loopOf = (id: string): string => `${TENANTS}/${id}/test/by-hand.ts`;

/** Ends the process with code 2 when there is none. */
export async function countryLoop(wanted: string | undefined): Promise<Country> {
  const { jurisdictions } = await discoverTenants(TENANTS, { template: true });
  const found = [...jurisdictions.keys()].filter((id) => !id.startsWith('_')).sort();
  const country = wanted ?? found.find((id) => existsSync(loopOf(id)));
  if (country === undefined || !existsSync(loopOf(country))) {
    console.error(`no test/by-hand.ts of ${country ?? 'any country'}`);
    process.exit(2);
  }
  const { benchInput, benchLoop } = (await import(loopOf(country))) as ByHand;
  return { country, jurisdictions, benchInput, benchLoop };
}
