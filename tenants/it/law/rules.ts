/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;

const rule = (id: string, article: string, ...values: string[]): RuleDefinition => ({
  id,
  article,
  ...since,
  rounding: 'half-up-cent',
  values,
});

const unrounded = (id: string, article: string, ...values: string[]): RuleDefinition => ({
  ...rule(id, article, ...values),
  rounding: 'none',
});

export const rules: readonly RuleDefinition[] = [
  unrounded('pay', 'contratto; art. 2099 c.c.'),
  unrounded('extra-months', 'CCNL; DPR 1070/1960'),
  unrounded('leave', 'art. 2109 c.c.; art. 10 D.Lgs. 66/2003'),
  rule('malattia', 'art. 2110 c.c.; art. 66 D.L. 73/2021'),
  rule('tfr', 'art. 2120 c.c.; art. 3 L. 297/1982', 'tfr.divisor', 'tfr.contribution'),
  unrounded('imponibile', 'art. 12 L. 153/1969', 'inps.floor.day', 'inps.base.rounding'),
  rule('ivs-l', 'art. 1 c. 769 L. 296/2006', 'inps.ivs.employee', 'inps.ceiling'),
  rule(
    'ivs-1',
    'art. 3-ter D.L. 384/1992',
    'inps.ivs.additional',
    'inps.first-band.month',
    'inps.first-band.year',
  ),
  rule('fis-l', 'art. 29 D.Lgs. 148/2015', 'inps.fis'),
  rule('solidarieta-l', 'art. 1 D.Lgs. 182/1997', 'fpls.solidarity', 'inps.ceiling'),
  rule('discontinuita-l', 'art. 7 D.Lgs. 175/2023', 'fpls.discontinuity.solidarity'),
  rule('ivs-d', 'art. 3 L. 335/1995', 'inps.ivs.employer', 'inps.ceiling'),
  rule('naspi-d', 'art. 2 c. 25 L. 92/2012', 'inps.naspi'),
  rule('naspi-td-d', 'art. 2 c. 28 L. 92/2012', 'inps.naspi.fixed-term', 'inps.naspi.renewal'),
  rule('naspi-fpls-d', 'art. 7 D.Lgs. 175/2023', 'fpls.naspi.fixed-term', 'inps.naspi.renewal'),
  rule('discontinuita-d', 'art. 7 c. 1 D.Lgs. 175/2023', 'fpls.discontinuity'),
  rule('malattia-d', 'art. 31 L. 41/1986', 'inps.sickness'),
  rule('malattia-fpls-d', 'art. 66 D.L. 73/2021', 'fpls.sickness', 'fpls.sickness.day-cap'),
  rule('maternita-d', 'art. 79 D.Lgs. 151/2001', 'inps.maternity'),
  rule('maternita-fpls-d', 'art. 79 D.Lgs. 151/2001', 'fpls.maternity', 'fpls.sickness.day-cap'),
  rule('cuaf-d', 'art. 120 L. 388/2000', 'inps.cuaf'),
  rule('garanzia-tfr-d', 'art. 2 L. 297/1982', 'inps.tfr-guarantee'),
  rule('fis-d', 'art. 29 D.Lgs. 148/2015', 'inps.fis'),
  rule('solidarieta-d', 'art. 1 D.Lgs. 182/1997', 'fpls.solidarity', 'inps.ceiling'),
  rule('inail', 'art. 41 DPR 1124/1965'),
  rule(
    'irpef',
    'art. 11-13 TUIR; art. 23 DPR 600/1973',
    'irpef.brackets',
    'irpef.deduction.work',
    'irpef.deduction.further',
  ),
  rule('irpef-mensilita', 'art. 23 c. 2 lett. b DPR 600/1973', 'irpef.brackets'),
  rule(
    'conguaglio',
    'art. 23 c. 3 DPR 600/1973',
    'irpef.brackets',
    'irpef.deduction.work',
    'irpef.deduction.further',
  ),
  rule('somma', 'art. 1 c. 4 L. 207/2024', 'irpef.free-sum'),
  rule('integrativo', 'art. 1 D.L. 3/2020', 'irpef.integration'),
  rule('recupero', 'art. 1 D.L. 3/2020; art. 1 c. 4 L. 207/2024', 'irpef.recovery'),
  rule('irpef-tfr', 'art. 19 TUIR', 'irpef.brackets', 'tfr.tax'),
  rule('ritenuta', 'art. 25 c. 1 DPR 600/1973', 'occasional.withholding', 'occasional.limit'),
  rule('ritenuta-estero', 'art. 25 c. 2 DPR 600/1973', 'irpef.abroad.artist'),
  rule('addizionali', 'art. 50 D.Lgs. 446/1997; art. 1 D.Lgs. 360/1998', 'surtax.instalments'),
];
