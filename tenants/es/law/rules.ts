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
  unrounded('salary', 'contrato; ET art. 26'),
  unrounded('day-pay', 'contrato; RD 1435/1985 art. 7'),
  unrounded('lump-sum', 'contrato; ET art. 26'),
  unrounded('bonus', 'contrato; ET art. 26'),
  unrounded('extra-pay', 'ET art. 31'),
  unrounded('leave-compensation', 'ET art. 38; LGSS art. 147.1'),
  rule('end-indemnity', 'ET art. 49.1.c', 'artist.contract.end_indemnity'),
  unrounded('base-cc', 'LGSS art. 147, 148', 'ss.base_max.monthly', 'ss.month.days'),
  unrounded('base-at', 'LGSS art. 147, 148', 'ss.base_max.monthly', 'ss.tope_minimo_at'),
  rule('cc-ee', 'Orden de cotización art. 4', 'ss.contingencias_comunes.ee'),
  rule('mei-ee', 'LGSS art. 127 bis', 'ss.mei.ee'),
  rule('des-ee', 'Orden de cotización art. 33.2.a'),
  rule('fp-ee', 'Orden de cotización art. 33.2.c', 'ss.formacion_profesional.ee'),
  rule('sol-ee', 'LGSS art. 19 bis', 'ss.solidaridad'),
  rule('cc-er', 'Orden de cotización art. 4', 'ss.contingencias_comunes.er'),
  rule('mei-er', 'LGSS art. 127 bis', 'ss.mei.er'),
  rule('des-er', 'Orden de cotización art. 33.2.a'),
  rule('fogasa', 'ET art. 33; LGSS art. 14.3', 'ss.fogasa.er'),
  rule('fp-er', 'Orden de cotización art. 33.2.c', 'ss.formacion_profesional.er'),
  rule('at-it', 'LGSS DA 61', 'ss.atep'),
  rule('at-ims', 'LGSS DA 61', 'ss.atep'),
  rule('sol-er', 'LGSS art. 19 bis', 'ss.solidaridad'),
  rule('short-contract', 'LGSS art. 151', 'ss.short_contract_surcharge', 'ss.base_min.group_8-11'),
  rule(
    'irpf',
    'RIRPF art. 80–87',
    ...['irpf.escala_retencion', 'irpf.limits_art81', 'irpf.limite_43', 'irpf.otros_gastos'],
    ...['irpf.reduccion_art20', 'irpf.minimo_contribuyente', 'irpf.tipo_rounding'],
  ),
  rule('irpf-fixed', 'RIRPF art. 80.1.4.º, 5.º', 'irpf.courses_and_works_ceded'),
  rule('irnr', 'LIRNR art. 24, 25.1.a, 31'),
];
