/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;

const rule =
  (rounding: RuleDefinition['rounding']) =>
  (id: string, article: string, ...values: string[]): RuleDefinition => ({
    id,
    article,
    ...since,
    rounding,
    values,
  });

const none = rule('none');
const cent = rule('half-up-cent');
/** Tax is kept in whole kronor, öre left out. */
const krona = rule('down-unit');

const TABLE = [
  'tax.pbb',
  'tax.ibb',
  'tax.skiktgrans',
  'tax.state',
  'tax.grundavdrag',
  'tax.jobbskatteavdrag',
  'tax.forvarvsinkomst',
  'tax.pensionsavgift',
  'tax.public-service',
  'tax.table.fees',
  'tax.table.bands',
  'tax.table.columns',
];

export const rules: readonly RuleDefinition[] = [
  none('pay', 'anställningsavtalet'),
  cent('holiday-pay', '16 a, 16 b, 28–30 §§ SemL'),
  cent('holiday-included', '5, 30 §§ SemL', 'leave.rate', 'leave.included'),
  cent('sick-pay', '6, 7 §§ SjLL', 'sick.rate', 'sick.karens', 'sick.days', 'sick.weeks'),
  none('tax-base', '10 kap. SFL'),
  krona('tax-table', '11 kap. SFL', ...TABLE),
  krona('tax-one-off', '11 kap. SFL', 'tax.engangsbelopp'),
  krona('tax-side', '11 kap. SFL', 'tax.side', 'tax.short'),
  krona('tax-decision', '11 kap. SFL'),
  krona('sink', '7 § lag 1991:586', 'tax.sink'),
  krona('a-sink', '9 § lag 1991:591', 'tax.a-sink'),
  none('fee-base', '2 kap. 10, 14 §§ SAL'),
  none('fee-youth', 'lag 2026:100', 'fee.youth'),
  none('fee-senior', '2 kap. 27 § SAL', 'fee.senior'),
  cent('fee', '2 kap. 26 § SAL; lag 1994:1920', 'fee.components'),
  cent('start-aid', 'lag 2016:1053; lag 2025:1334', 'fee.vaxa'),
  cent('pension', 'kollektivavtal (SAF-LO)', 'pension.saf-lo', 'tax.ibb'),
  cent('payroll-tax', '1 § lag 1991:687', 'fee.slp'),
  cent('insurance', 'kollektivavtal (Fora)', 'insurance.fora'),
];
