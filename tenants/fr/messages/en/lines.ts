import type { Messages } from '@smart/law';

/** Sentence of a contribution, and the one where the ceiling cuts its base. */
const levy = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
});
const capped = (id: string, name: string, purpose: string): Messages => ({
  ...levy(id, name, purpose),
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % of {base:money}, because the base ends at the social security ` +
    'ceiling ({cap:money} this month): {amount:money}.',
});
const both = (id: string, name: string, purpose: string, make = levy): Messages => ({
  ...make(`${id}-ee`, name, purpose),
  ...make(id, `${name}, employer`, purpose),
});

const PENSION = 'For your basic pension.';
const POINTS = 'For your points of complementary pension.';
const BALANCE = 'It balances the complementary pension schemes.';
const UI = 'For unemployment insurance in show business (annexes 8 and 10).';
const AGS = 'So that you are paid even if the employer becomes insolvent.';

export const lines: Messages = {
  'line.salary': 'Salary',
  'why.salary': 'The pay agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Fees for days (cachets)',
  'why.day-pay': 'The pay agreed for the days of work (from {from:date}).',
  'line.lump-sum': 'Lump sum',
  'why.lump-sum': 'The pay agreed for a result, {from:date} to {to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'A bonus besides the pay, or the indemnity at the end of a fixed term.',
  'line.special-pay': '13th month and yearly bonuses',
  'why.special-pay': 'The 13th month or a yearly bonus; contributions are the same as on pay.',
  'line.leave-compensation': 'Compensation of untaken leave',
  'why.leave-compensation': 'Leave you earned and did not take, paid on {to:date}.',
  'line.dfs': 'Flat deduction for expenses (DFS)',
  'why.dfs':
    '{amount:money} of expenses are deducted from {base:money} before contributions; your ' +
    'rights shrink with it.',
  'line.ceiling-base': 'Tranche 1',
  'why.ceiling-base':
    '{amount:money}: the part of pay below the social security ceiling, settled since January.',
  ...both('vp', 'Old age, up to the ceiling', PENSION, capped),
  ...both('vd', 'Old age, on all pay', PENSION),
  ...levy('am-ee', 'Sickness', 'Alsace-Moselle, or a home for tax abroad:'),
  ...levy('chs-ee', 'Unemployment, show business', UI),
  ...levy('chs', 'Unemployment, specific share, employer', UI),
  ...both('agirc1', 'Complementary pension, tranche 1', POINTS, capped),
  ...both('agirc2', 'Complementary pension, tranche 2', POINTS),
  ...both('ceg1', 'CEG, tranche 1', BALANCE, capped),
  ...both('ceg2', 'CEG, tranche 2', BALANCE),
  ...both('cet', 'CET', `Due as soon as pay exceeds the ceiling. ${BALANCE}`),
  ...both('apec', 'APEC', 'For the employment agency of managerial staff.'),
  'line.sante-ee': 'Health plan',
  'why.sante-ee': 'Your share of the company health plan ({base:money} in all): {amount:money}.',
  'line.sante': 'Health plan, employer',
  'why.sante':
    'The employer’s share of the health plan ({base:money} in all): {amount:money}. You are ' +
    'taxed on it.',
  ...both('collectif', 'Agreements of show business', 'Cover, health and funds of show business:'),
  'line.csg-base': 'Base of CSG and CRDS',
  'why.csg-base':
    '{amount:money}: 98.25 % of gross pay up to four ceilings, and what the employer pays for ' +
    'health and cover.',
  ...levy('csg-d', 'CSG, deductible', 'It pays for social security.'),
  ...levy('csg-nd', 'CSG, not deductible', 'You are taxed on this part too.'),
  ...levy('csg-hs', 'CSG on overtime', 'It is not deductible.'),
  'line.hs-ee': 'Relief on overtime',
  'why.hs-ee':
    'Your old-age contributions on {base:money} of overtime are given back: {amount:money}.',
  'line.hs': 'Employer’s deduction on overtime',
  'why.hs': 'An amount an hour, for {minutes} minutes of overtime: {amount:money}.',
  ...levy('crds', 'CRDS', 'It pays back the social debt; you are taxed on it.'),
  'line.net-taxable': 'Net taxable pay',
  'why.net-taxable':
    '{amount:money}: gross pay less contributions, plus non-deductible CSG, CRDS and the ' +
    'employer’s share of the health plan.',
  'line.pas-base': 'Base of withholding, short contract',
  'why.pas-base': '{amount:money}: net taxable pay after the allowance of short contracts.',
  'line.pas': 'Income tax withheld',
  'why.pas': 'The rate sent by the tax office: {rate:percent} % of {base:money}, {amount:money}.',
  'why.pas-neutral':
    'Without a rate from the tax office the neutral grid applies: {rate:percent} % of ' +
    '{base:money}, {amount:money} (allowance of short contracts: {allowance:money}).',
  'why.pas-estimate':
    'An estimate, for simulation only: what your household’s tax would be a month for net ' +
    'taxable pay of {base:money}, {amount:money}.',
  'line.ras': 'Tax withheld, non-residents',
  'why.ras': 'You live abroad: tax by article 182 A on {base:money}, {amount:money}.',
  'line.ras-artiste': 'Tax withheld, non-resident artists',
  'why.ras-artiste':
    'You live abroad: {rate:percent} % of the fee after 10 % for expenses ({base:money}), ' +
    '{amount:money}.',
  ...levy('maladie', 'Sickness, employer', 'For care, sick pay and maternity.'),
  'line.maladie-regul': 'Sickness, settlement of the year',
  'why.maladie-regul':
    'Since January pay has crossed 2.25 SMIC: {rate:percent} points on {base:money} of past ' +
    'months, {amount:money}.',
  ...levy('famille', 'Family benefits', 'For family benefits.'),
  'line.famille-regul': 'Family benefits, settlement',
  'why.famille-regul':
    'Since January pay has crossed 3.3 SMIC: {rate:percent} points on {base:money} of past ' +
    'months, {amount:money}.',
  ...levy('atmp', 'Accidents at work', 'The rate of the establishment, notified by the Carsat.'),
  ...levy('csa', 'Solidarity for autonomy', 'For the elderly and people with disabilities.'),
  ...capped('fnal', 'FNAL', 'For housing benefits.'),
  ...levy('vm', 'Mobility levy', 'For public transport at the place of work.'),
  ...levy('chomage', 'Unemployment insurance, employer', 'For unemployment insurance.'),
  ...levy('ags', 'AGS', AGS),
  ...levy('ch-spectacle', 'Unemployment, common share, employer', UI),
  ...levy('ch-majoration', 'Unemployment, short CDDU', UI),
  ...levy('ags-spectacle', 'AGS, show business', AGS),
  ...levy('dialogue', 'Social dialogue', 'For unions and employers’ bodies.'),
  ...levy('formation', 'Vocational training', 'For the training of employees.'),
  ...levy('apprentissage', 'Apprenticeship tax', 'For apprenticeships.'),
  ...levy('cpf', 'CPF-CDD', 'For the training of people on a fixed term.'),
  ...levy('conges', 'Congés Spectacles', 'The fund will pay your leave.'),
  ...levy('afdas', 'AFDAS', 'For training in show business.'),
  ...levy('peec', 'Housing levy', 'For the housing of employees.'),
  ...levy('prevoyance', 'Cover of managerial staff', 'For death and disability.'),
  ...levy('forfait', 'Forfait social', 'On health and cover paid by the employer.'),
  'line.reduction': 'General reduction',
  'why.reduction':
    'Relief of the employer on low pay, computed anew since January (coefficient ' +
    '{coefficient} millionths): {amount:money}.',
  'line.reduction-pension': 'General reduction, pension share',
  'why.reduction-pension':
    'The part of the relief that lowers the employer’s complementary pension (coefficient ' +
    '{coefficient} millionths): {amount:money}.',
  'why.reversed': '{issued:money} had been counted and is no longer due.',
};
