import * as contributions from './contributions.ts';
import * as tax from './tax.ts';
import * as work from './work.ts';

/** Every value of Examplia's law. */
export const parameters = [
  ...Object.values(contributions),
  ...Object.values(tax),
  ...Object.values(work),
];
export { contributions, tax, work };
