/** Papers a person takes elsewhere: days, hours and gross for an office, a budget's statement. */
import { router } from '../procedure/index.ts';
import { budgetStatement } from './budget-statement.ts';
import { csv } from './csv.ts';
import { pdf } from './pdf.ts';
import { work } from './work.ts';

export const certificates = router({ work, pdf, csv, budgetStatement });
