/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { Context, RuleDefinition } from '@smart/law';
import type { Law } from '../facts.ts';

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
  unrounded('pay', 'contract; § 1152 ABGB'),
  unrounded('special-pay', 'contract or collective agreement'),
  unrounded('leave-compensation', '§ 10 UrlG'),
  unrounded('sv-base', '§§ 44, 45 ASVG', 'sv.hbg.day', 'sv.gfg.month', 'sv.month.days'),
  unrounded('sv-base-sz', '§ 54 ASVG', 'sv.hbg.sz.year'),
  rule('kv-dn', '§ 51 Abs 1 Z 1 ASVG', 'sv.kv.dn'),
  rule('pv-dn', '§ 51 Abs 1 Z 3 ASVG', 'sv.pv.dn'),
  rule('av-dn', '§§ 2, 2a AMPFG', 'sv.av.dn.steps', 'sv.age.exempt'),
  rule('ak-dn', '§ 61 AKG', 'sv.ak.dn'),
  rule('wf-dn', '§ 2 WFG 2018', 'sv.wf.dn', 'sv.wf.dn.wien'),
  rule('e-card', '§ 31c ASVG', 'sv.e-card.day'),
  rule('kv-dg', '§ 51 Abs 1 Z 1 ASVG', 'sv.kv.dg'),
  rule('pv-dg', '§ 51 Abs 1 Z 3 ASVG', 'sv.pv.dg'),
  rule('uv-dg', '§ 51 Abs 1 Z 2 ASVG', 'sv.uv.dg', 'sv.age.exempt'),
  rule('av-dg', '§ 2 AMPFG', 'sv.av.dg', 'sv.age.exempt'),
  rule('ie-dg', '§ 12 IESG', 'sv.ie.dg', 'sv.age.exempt'),
  rule('wf-dg', '§ 2 WFG 2018', 'sv.wf.dg', 'sv.wf.dg.wien'),
  rule('mbgm', '§ 34 ASVG'),
  rule('bv', '§ 6 BMSVG', 'bv.rate', 'bv.terms'),
  rule('dga', '§§ 1, 2 DAG', 'sv.dga.rate', 'sv.dga.limit.month'),
  rule('db', '§ 41 FLAG', 'levy.db', 'sv.age.exempt'),
  rule('dz', '§ 122 Abs 8 WKG', 'levy.dz', 'sv.age.exempt'),
  rule('kommst', '§§ 5, 9 KommStG', 'levy.kommst'),
  rule('ubahn', '§§ 3, 4 Wiener DAG', 'levy.ubahn.wien', 'levy.ubahn.exempt'),
  rule('lst', '§§ 33, 66 EStG', 'tax.tariff', 'tax.annualisation', 'tax.wk_pauschale', 'tax.vab'),
  rule(
    'lst-sz',
    '§ 67 Abs 1, 2, § 77 Abs 4a EStG',
    'tax.sonstige.bands',
    'tax.freigrenze.sonstige',
    'tax.jahressechstel',
  ),
  rule('lst-artist', '§ 70 Abs 2 Z 2 EStG', 'tax.nra.artist.employee'),
];

/** Parameters the person's declarations bring in, for the explanation. */
export function valuesBehind({ person }: Context<Law>): readonly string[] {
  const { children, commuting, soleEarnerChildren } = person;
  const pendler =
    commuting === 'small' ? 'tax.pendlerpauschale.klein' : 'tax.pendlerpauschale.gross';
  return [
    ...(children.length > 0 ? ['tax.fabo'] : []),
    ...(soleEarnerChildren > 0 ? ['tax.avab_aeab'] : []),
    ...(commuting === 'none' ? [] : [pendler, 'tax.pendlereuro']),
  ];
}
