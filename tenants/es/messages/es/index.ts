import type { Messages } from '@smart/law';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { lines } from './lines.ts';
import { names } from './names.ts';
import { parameters } from './parameters.ts';
import { regions } from './regions.ts';

export const es: Messages = {
  ...lines,
  ...findings,
  ...facts,
  ...parameters,
  ...names,
  ...regions,
};
