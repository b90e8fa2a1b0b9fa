import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { caseLaw, checkCase, readCases } from '../case-check.ts';
import type { CaseEntry } from '../cases.ts';
import { type Check, check, type PlugIn } from './plug-in.ts';

/** The case with a question in it that no mapping can know. */
const withUnknownInput = (entry: CaseEntry): CaseEntry => ({
  ...entry,
  inputs: { ...entry.inputs, 'no such input': true },
});

const withUnknownFigure = (entry: CaseEntry): CaseEntry => ({
  ...entry,
  expected: { ...(entry.expected as object), 'no such figure': '1.00' },
});

/** Every case a plug-in keeps comes out to the cent, and nothing unknown passes as right. */
export function caseChecks({ mapping, caseFiles, registry, jurisdiction }: PlugIn): Check[] {
  if (!mapping || caseFiles.length === 0)
    return [
      check('it keeps published or worked cases', () => ['no cases, or no mapping for them']),
    ];
  const law = caseLaw(registry, jurisdiction.id);
  return caseFiles.map((path) =>
    check(`cases of ${basename(path)} come out`, () =>
      readCases(readFileSync(path, 'utf8')).flatMap((entry) => {
        const result = checkCase(mapping, law, entry);
        if (result.outcome === 'not modelled') return [];
        if (result.outcome === 'differs')
          return result.differences.map(
            ({ figure, expected, got }) => `${entry.id} ${figure}: ${expected}, got ${got}`,
          );
        const tampered = [withUnknownInput(entry), withUnknownFigure(entry)];
        return tampered
          .filter((one) => checkCase(mapping, law, one).outcome !== 'not modelled')
          .map(() => `${entry.id}: something unknown passes as right`);
      }),
    ),
  );
}
