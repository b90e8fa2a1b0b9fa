import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Check, check, type PlugIn } from './plug-in.ts';

/** What a law may not touch: the clock, chance, the network, the machine, the locale. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\b/, 'Date'],
  [/\bTemporal\b/, 'Temporal'],
  [/\bperformance\b/, 'performance'],
  [/\bIntl\b/, 'Intl'],
  [/\btoLocale\w*/, 'toLocale…'],
  [/\blocaleCompare\b/, 'localeCompare'],
  [/\bfetch\b/, 'fetch'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bcrypto\b/, 'crypto'],
  [/\bprocess\b/, 'process'],
  [/\bglobalThis\b/, 'globalThis'],
  [/\bsetTimeout\b|\bsetInterval\b/, 'a timer'],
  [/\bparseFloat\b|\btoFixed\b/, 'floating point'],
  [/\bas any\b|:\s*any\b/, 'any'],
];

/** Packages a plug-in may import. */
const IMPORTS = new Set([
  '@smart/law',
  '@smart/law/declarations',
  '@smart/money',
  '@smart/calendar',
]);

/** Numbers a rule may contain: 0, 1, and conversions of units (days, months, hours, percent). */
const NUMBERS = new Set(['0', '1', '7', '12', '24', '60', '100', '1000', '10000', '1000000']);

const RULES_LINES = 1_200;
const LAW_FILE_LINES = 150;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', 'test'].includes(entry.name) ? [] : files(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const TEMPLATE = /`(?:\\.|[^`\\])*`/g;
const REGEXP = /(?<=[(=,:]\s*)\/(?:\\.|\[[^\]]*\]|[^/\n\\])+\/[a-z]*/g;

/** Code without comments and texts, so that only what runs is judged. */
export const bareCode = (source: string): string =>
  source.replace(COMMENT_OR_TEXT, ' ').replace(TEMPLATE, ' ').replace(REGEXP, ' ');

/** Numbers in rules that belong among the parameters. */
export function strangeNumbers(source: string): string[] {
  const found = bareCode(source).matchAll(/(?<![\w$.])\d[\d_]*(?:\.\d+)?(?:e\d+)?/g);
  return [...found].map(([text]) => text.replaceAll('_', '')).filter((text) => !NUMBERS.has(text));
}

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name!);

/** Rule files: the law without its values and without what is generated. */
function ruleFiles(folder: string): string[] {
  const law = join(folder, 'law');
  if (!existsSync(law)) return [];
  return files(law).filter((path) => !/\/(parameters|generated)\//.test(path));
}

/** Lines that say something: neither blank nor comment. */
function lineCount(path: string): number {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return code.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}

/** The numbered files, read in their order; tables of lines, rules and facts stand beside them. */
const isNumbered = (path: string): boolean => /^\d\d-/.test(basename(path));

export const sourceChecks = ({ folder }: PlugIn): Check[] => [
  check('the law touches no clock, chance, network, machine or locale', () =>
    files(folder).flatMap((path) => {
      const code = bareCode(readFileSync(path, 'utf8'));
      return FORBIDDEN.filter(([pattern]) => pattern.test(code)).map(
        ([, name]) => `${relative(folder, path)}: ${name}`,
      );
    }),
  ),
  check('it imports the contract and its own files only', () =>
    files(folder).flatMap((path) =>
      importsOf(readFileSync(path, 'utf8'))
        .filter((name) => !name.startsWith('.') && !IMPORTS.has(name))
        .map((name) => `${relative(folder, path)}: ${name}`),
    ),
  ),
  check('rules contain no numbers but 0, 1 and conversions of units', () =>
    ruleFiles(folder).flatMap((path) =>
      strangeNumbers(readFileSync(path, 'utf8')).map(
        (number) => `${relative(folder, path)}: ${number}`,
      ),
    ),
  ),
  check('an expert can read the rules in a sitting', () => {
    const rules = ruleFiles(folder).filter(isNumbered);
    const total = rules.reduce((sum, path) => sum + lineCount(path), 0);
    const long = rules.filter((path) => lineCount(path) > LAW_FILE_LINES);
    return [
      ...(total > RULES_LINES ? [`${total} lines of rules, at most ${RULES_LINES}`] : []),
      ...long.map((path) => `${relative(folder, path)}: more than ${LAW_FILE_LINES} lines`),
    ];
  }),
  check('a README says what is covered and what is not', () => {
    const path = join(folder, 'README.md');
    if (!existsSync(path)) return ['no README.md'];
    const text = readFileSync(path, 'utf8').toLowerCase();
    return ['not modelled', 'unverified'].filter((words) => !text.includes(words));
  }),
];
