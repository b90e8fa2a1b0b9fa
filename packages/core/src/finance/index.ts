/** The books for the finance officer: balances, journal, open items, VAT, closing of periods. */
import { router } from '../procedure/index.ts';
import { account } from './account.ts';
import { chart } from './chart.ts';
import { closePeriod } from './close-period.ts';
import { entry } from './entry.ts';
import { exportCsv } from './export.ts';
import { journal } from './journal.ts';
import { openItems } from './open-items.ts';
import { periods } from './periods.ts';
import { proposeClose } from './propose-close.ts';
import { trialBalance } from './trial-balance.ts';
import { vat } from './vat.ts';

export const finance = router({
  trialBalance,
  chart,
  account,
  journal,
  entry,
  openItems,
  vat,
  export: exportCsv,
  periods,
  proposeClose,
  closePeriod,
});

// What other slices may use.
export { amountCell, type Cell, csv } from './csv.ts';
