/** Where each line’s amount stands in the law, since when, and how it is rounded. */
import type { RuleDefinition } from '@smart/law';

const since = { from: '2025-01-01', to: null, knownFrom: '2025-01-01' } as const;

const rule = (id: string, article: string, values = ''): RuleDefinition => ({
  ...{ id, article, ...since, rounding: 'half-up-cent' },
  values: values === '' ? [] : values.split(' '),
});
const unrounded = (id: string, article: string, values = ''): RuleDefinition => ({
  ...rule(id, article, values),
  rounding: 'none',
});

const ANI = 'ANI du 17/11/2017 AGIRC-ARRCO';
const CSG = 'L136-1 à L136-8 CSS';
const UI = 'Annexes 8 et 10 du règlement d’assurance chômage';
const REDUCTION = 'L241-13, D241-7 CSS';

export const rules: readonly RuleDefinition[] = [
  unrounded('pay', 'contract; L3221-3 CT'),
  unrounded('leave-compensation', 'L1242-16, L3141-28 CT'),
  rule('dfs', 'Arrêté du 04/09/2025; BOSS', 'dfs'),
  rule('ceiling-base', 'L241-3, R242-2 CSS', 'pss.monthly'),
  rule('vp-ee', 'D242-4 CSS', 'ee.vieillesse_plafonnee pss.monthly'),
  rule('vd-ee', 'D242-4 CSS', 'ee.vieillesse_deplafonnee'),
  rule('am-ee', 'L325-1, L131-9 CSS', 'ee.maladie.alsace_moselle ee.maladie.abroad'),
  rule('chs-ee', UI, 'spectacle.ee.chomage_specifique'),
  rule('agirc1-ee', ANI, 'ee.agirc_arrco.T1 pss.monthly'),
  rule('agirc2-ee', ANI, 'ee.agirc_arrco.T2 tranches'),
  rule('ceg1-ee', ANI, 'ee.ceg.T1'),
  rule('ceg2-ee', ANI, 'ee.ceg.T2'),
  rule('cet-ee', ANI, 'ee.cet'),
  rule('apec-ee', 'ANI du 17/11/2017, art. 2', 'ee.apec'),
  unrounded('sante-ee', 'L911-7 CSS'),
  rule('collectif-ee', 'Accords collectifs du spectacle', 'spectacle.collective'),
  rule('csg-base', CSG, 'csg.base'),
  rule('csg-d', CSG, 'ee.csg.deductible csg.base'),
  rule('csg-nd', CSG, 'ee.csg.non_deductible csg.base'),
  rule('csg-hs', CSG, 'ee.csg.deductible csg.base'),
  rule('hs-ee', 'L241-17 CSS', 'overtime.employee_relief'),
  rule('hs', 'L241-18 CSS', 'overtime.employer_deduction'),
  rule('crds', 'Ordonnance 96-50, art. 14', 'ee.crds csg.base'),
  unrounded('net-taxable', '83, 204 F CGI'),
  unrounded('pas-base', '204 H III CGI'),
  rule('pas', '204 A, 204 H CGI', 'pas.neutral_grid pas.neutral_rates'),
  rule('ras', '182 A CGI', 'nr.employee'),
  rule('ras-artiste', '182 A bis CGI', 'nr.artist'),
  rule('maladie', 'D242-3 CSS', 'er.maladie'),
  rule('maladie-regul', 'L241-2-1 CSS', 'er.maladie.reduced'),
  rule('vp', 'D242-4 CSS', 'er.vieillesse_plafonnee pss.monthly'),
  rule('vd', 'D242-4 CSS', 'er.vieillesse_deplafonnee'),
  rule('famille', 'D241-3-1 CSS', 'er.allocations_familiales'),
  rule('famille-regul', 'L241-6-1 CSS', 'er.allocations_familiales.reduced'),
  rule('atmp', 'L241-5, D242-6-1 CSS', 'atmp.minimum'),
  rule('csa', 'L137-40 CSS', 'er.csa'),
  rule('fnal', 'L813-5 CCH', 'er.fnal.under_50 er.fnal.50_plus'),
  rule('vm', 'L2333-64, L2531-2 CGCT'),
  rule('chomage', 'L5422-9 CT', 'er.chomage'),
  rule('ags', 'L3253-18 CT', 'er.ags'),
  rule('ch-spectacle', UI, 'er.chomage'),
  rule('chs', UI, 'spectacle.er.chomage_specifique'),
  rule('ch-majoration', UI, 'spectacle.er.chomage_majoration'),
  rule('ags-spectacle', 'L3253-18 CT', 'er.ags'),
  rule('dialogue', 'L2135-10 CT', 'er.dialogue_social'),
  rule('formation', 'L6331-1, L6331-3 CT', 'er.cfp.under_11 er.cfp.11_plus'),
  rule('apprentissage', 'L6241-1 CT', 'er.taxe_apprentissage'),
  rule('cpf', 'L6331-6 CT', 'er.cpf_cdd'),
  rule('agirc1', ANI, 'er.agirc_arrco.T1 pss.monthly'),
  rule('agirc2', ANI, 'er.agirc_arrco.T2 tranches'),
  rule('ceg1', ANI, 'er.ceg.T1'),
  rule('ceg2', ANI, 'er.ceg.T2'),
  rule('cet', ANI, 'er.cet'),
  rule('apec', 'ANI du 17/11/2017, art. 2', 'er.apec'),
  rule('conges', 'D7121-37 CT', 'spectacle.conges_spectacles'),
  rule('afdas', 'Accord interbranche du 25/09/2014', 'spectacle.afdas'),
  rule('peec', 'L313-1 CCH', 'er.peec.50_plus'),
  rule('prevoyance', 'ANI du 17/11/2017, art. 1', 'er.prevoyance_cadre'),
  unrounded('sante', 'L911-7 CSS'),
  rule('collectif', 'Accords collectifs du spectacle', 'spectacle.collective'),
  rule('forfait', 'L137-15, L137-16 CSS', 'er.forfait_social'),
  rule('reduction', REDUCTION, 'reduction.smic reduction.fillon reduction.rgdu'),
  rule('reduction-pension', 'D241-9 CSS', 'reduction.pension_part reduction.smic'),
];
