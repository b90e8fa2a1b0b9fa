/** Where each line's amount stands in the law, since when, and how it is rounded. */
import type { Rounding, RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;

const rule =
  (rounding: Rounding) =>
  (id: string, article: string, ...values: string[]): RuleDefinition => ({
    id,
    article,
    ...since,
    rounding,
    values,
  });

const half = rule('half-up-cent');
const down = rule('down-cent');
const none = rule('none');

const KV = '§§ 241, 249 SGB V';
const CARE = '§§ 55, 58 SGB XI';
const FLAT_SHORT = 'tax.kurzfristig.flat';
const ABROAD = 'tax.nra.employee.flat';
const SURCHARGE = 'tax.solz.rate';

export const rules: readonly RuleDefinition[] = [
  none('pay', 'contract; § 611a BGB'),
  none('bbg', '§ 22 SGB IV; § 1 BVV', 'sv.bbg.kv_pv.year', 'sv.bbg.rv_alv.year', 'sv.days'),
  none('bbg-ez', '§ 23a SGB IV', 'sv.bbg.kv_pv.year', 'sv.bbg.rv_alv.year'),
  half('midi', '§ 20 Abs 2a SGB IV', 'midijob.F', 'midijob.upper', 'minijob.limit.month'),
  half('kv-an', KV),
  half('kv-ag', KV),
  half('kvz-an', '§§ 242, 249 SGB V', 'sv.funds'),
  half('kvz-ag', '§§ 242, 249 SGB V', 'sv.funds'),
  half('pv-an', CARE, 'sv.pv.rate.total'),
  half('pvz-an', '§ 55 Abs 3 SGB XI', 'sv.pv.childless_surcharge'),
  half('pv-ag', CARE, 'sv.pv.rate.total'),
  half('rv-an', '§§ 158, 168 SGB VI', 'sv.rv.rate'),
  half('rv-ag', '§§ 158, 168 SGB VI', 'sv.rv.rate'),
  half('av-an', '§§ 341, 346 SGB III', 'sv.av.rate'),
  half('av-ag', '§§ 341, 346 SGB III', 'sv.av.rate'),
  half('pkv', '§ 257 SGB V; § 61 SGB XI', 'sv.kv.rate.general', 'sv.kv.zusatz.average'),
  half('u1', '§ 7 AAG', 'sv.funds'),
  half('u2', '§ 7 AAG', 'sv.funds'),
  half('insolvency', '§§ 358, 360 SGB III', 'sv.insolvenzgeldumlage'),
  half('uv', '§§ 150, 167 SGB VII', 'sv.uv.rate'),
  half('rv-an-mini', '§ 168 Abs 1 Nr 1b SGB VI', 'sv.rv.rate', 'minijob.ag.rv'),
  half('kv-mini', '§ 249b SGB V', 'minijob.ag.kv'),
  half('rv-mini', '§ 168 Abs 1 Nr 1b, § 172 Abs 3 SGB VI', 'minijob.ag.rv'),
  half('u1-mini', '§ 7 AAG', 'minijob.ag.u1'),
  half('u2-mini', '§ 7 AAG', 'minijob.ag.u2'),
  half('insolvency-mini', '§§ 358, 360 SGB III', 'sv.insolvenzgeldumlage'),
  half('tax-mini', '§ 40a Abs 2 EStG', 'tax.minijob.flat'),
  down('lst', '§ 39b EStG', 'tax.flow', 'tax.grundfreibetrag'),
  down('solz', '§§ 3, 4 SolzG', 'tax.flow', 'tax.solz.freigrenze'),
  down('kist', 'church tax act of the Land; § 51a EStG', 'tax.flow', 'tax.kist.rate'),
  down('lst-flat', '§ 40a Abs 1 EStG', FLAT_SHORT),
  down('solz-flat', '§ 3 Abs 1 SolzG', FLAT_SHORT, SURCHARGE),
  down('kist-flat', 'church tax act of the Land', FLAT_SHORT, 'tax.kist.rate'),
  down('lst-abroad', '§§ 39b, 49 EStG; BMF 28.3.2013', ABROAD),
  down('solz-abroad', '§ 3 Abs 1 SolzG', ABROAD, SURCHARGE),
  down('lst-abroad-ag', '§§ 39b, 49 EStG; BMF 28.3.2013', ABROAD),
  down('solz-abroad-ag', '§ 3 Abs 1 SolzG', ABROAD, SURCHARGE),
  half('fee-tax', '§ 50a Abs 2, 3 EStG', 'tax.s50a'),
  half('fee-solz', '§ 3 Abs 1 SolzG', 'tax.s50a', SURCHARGE),
  half('fee-tax-ag', '§ 50a Abs 2 EStG', 'tax.s50a'),
  half('fee-solz-ag', '§ 3 Abs 1 SolzG', 'tax.s50a', SURCHARGE),
  half('ksa', '§§ 23–26 KSVG', 'ksk.ksa.rate'),
];
