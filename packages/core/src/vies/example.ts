import { unavailable, type VatChecker } from './checker.ts';

/**
 * Stands in for VIES where only example data is shown: asks nobody, and each recorded answer says
 * so. Numbers ending in 9 are unknown to it, those ending in 8 meet a service that is down, so that
 * every way of going on can be tried.
 */
export const exampleVatChecker: VatChecker = {
  source: 'example',
  check: async ({ number }) => {
    if (number.endsWith('8')) return unavailable('MS_UNAVAILABLE');
    return {
      result: number.endsWith('9') ? 'invalid' : 'valid',
      name: null,
      address: null,
      reference: null,
      problem: null,
    };
  },
};
