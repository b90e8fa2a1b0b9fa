import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { IsoDate } from '../contract.ts';
import { reviewPage } from '../desk/html.ts';
import { reviewOf } from '../desk/review.ts';
import { type Discovered, loadProof } from '../discovery/index.ts';

/** Writes the page of a country for an expert to sign; says where. @throws LawFault */
export async function runReview(
  found: Discovered,
  id: string,
  on: IsoDate,
  file: string,
): Promise<number> {
  const { samples } = await loadProof(found.folders.get(id)!);
  const page = reviewPage(
    reviewOf({
      law: found.jurisdictions.get(id)!,
      registry: found.jurisdictions,
      declarations: found.declarations.get(id)!,
      samples,
      on,
    }),
  );
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  process.stdout.write(`${path}\n`);
  return 0;
}
