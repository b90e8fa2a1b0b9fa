import type { Messages } from '@smart/law';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { lines } from './lines.ts';
import { names } from './names.ts';
import { parameters } from './parameters.ts';

export const en: Messages = { ...lines, ...findings, ...facts, ...parameters, ...names };
