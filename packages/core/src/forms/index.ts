/** Forms drawn from data: what a country's law must know, with its words. */
import { router } from '../procedure/index.ts';
import { facts } from './facts.ts';

export const forms = router({ facts });
