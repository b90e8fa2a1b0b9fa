/** Every declaration of a plug-in makes its file, the same one twice, and says what is missing. */
import type { EvaluationInput, Facts } from '../contract.ts';
import type {
  DeclarationDefinition,
  DeclarationRequest,
  DeclarationSpecimen,
  DeclaredIdentity,
} from '../declarations.ts';
import { evaluate } from '../evaluate.ts';
import { LawFault } from '../fault.ts';
import type { Sample } from '../jurisdiction.ts';
import { type Check, check, type PlugIn } from './plug-in.ts';

const NOBODY: DeclaredIdentity = {
  familyName: '',
  givenNames: '',
  birthDate: null,
  birthPlace: null,
  birthCountry: null,
  nationality: null,
  sex: null,
  address: null,
  identifiers: {},
  iban: null,
};

const factsOf = ({ person, period }: EvaluationInput): Facts =>
  person.facts.findLast(({ from }) => from <= period.to)?.facts ?? {};

/** Requests for a sample's month: one, or one of each engagement. */
function requests(
  plugIn: PlugIn,
  { scope }: DeclarationDefinition,
  { input }: Sample,
  { identity, entity }: DeclarationSpecimen,
): DeclarationRequest[] {
  const { full, counters, duties } = evaluate(plugIn.registry, input);
  const request = (engagement: string | null): DeclarationRequest => ({
    period: input.period,
    createdOn: input.paidOn,
    reference: `sample-${input.period.to}`,
    replaces: null,
    test: true,
    entity: { ...entity, facts: { ...entity.facts, ...input.entity.facts } },
    engagement,
    people: [
      {
        id: input.person.id,
        identity,
        facts: factsOf(input),
        periods: [{ input, evaluation: { full, counters, duties } }],
      },
    ],
  });
  return scope === 'engagement' ? input.engagements.map(({ id }) => request(id)) : [request(null)];
}

/** True when the file is refused as incomplete: right for a person of whom nothing is known. */
function refuses(definition: DeclarationDefinition, request: DeclarationRequest): boolean {
  const people = request.people.map((person) => ({ ...person, identity: NOBODY }));
  try {
    definition.file({ ...request, people });
    return false;
  } catch (problem) {
    if (problem instanceof LawFault && problem.code === 'law.declaration-incomplete') return true;
    throw problem;
  }
}

function fileProblems(definition: DeclarationDefinition, request: DeclarationRequest): string[] {
  const at = `${definition.id} of ${request.reference}`;
  const file = definition.file(request);
  const again = definition.file(structuredClone(request));
  const strange = /\b(undefined|NaN|\[object Object\])\b/.exec(file.text);
  return [
    ...(file.text.trim() === '' ? [`${at}: an empty file`] : []),
    ...(file.text === again.text && file.name === again.name ? [] : [`${at}: two files differ`]),
    ...(strange ? [`${at}: says ${strange[0]}`] : []),
  ];
}

export const declarationChecks = (plugIn: PlugIn): Check[] => {
  const { declarations, specimen, samples } = plugIn;
  const every = (): [DeclarationDefinition, DeclarationRequest][] =>
    declarations.flatMap((definition) =>
      samples.flatMap((sample) =>
        requests(plugIn, definition, sample, specimen!).map(
          (request): [DeclarationDefinition, DeclarationRequest] => [definition, request],
        ),
      ),
    );
  return [
    check('it makes files for what it has to declare', () => {
      if (declarations.length === 0) return ['no declarations.ts'];
      return specimen ? [] : ['samples.ts exports no specimen to declare'];
    }),
    check('a declaration gives the same file twice and nothing undefined', () =>
      specimen ? every().flatMap(([definition, request]) => fileProblems(definition, request)) : [],
    ),
    check('a declaration of somebody unknown is refused, naming what is missing', () =>
      specimen
        ? declarations
            .filter(
              (one) =>
                !every().some(([other, request]) => other === one && refuses(other, request)),
            )
            .map(({ id }) => `${id}: takes a person of whom nothing is known`)
        : [],
    ),
  ];
};
