import type { Messages } from '@smart/law';

/** Sentences of a contribution: from pay, and where the ceiling cuts it. */
const contribution = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % of {base:money}, because nothing is due ` +
    `above the contribution ceiling of {cap:money}; that is {amount:money}.`,
});

/** A branch on current pay and on special payments. */
const both = (id: string, name: string, purpose: string): Messages => ({
  ...contribution(id, name, purpose),
  ...contribution(`${id}-sz`, `${name} (special payment)`, `On the special payment: ${purpose}`),
});

const KV = 'For doctors, hospitals and sick pay.';
const PV = 'For your pension later.';
const AV = 'For benefits when you are out of work.';
const UV = 'For accidents at work and on the way there.';
const IE = 'So that you are paid even if the employer becomes insolvent.';
const WF = 'For subsidised housing in the Land.';

export const lines: Messages = {
  'line.salary': 'Salary',
  'why.salary': 'The pay agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Pay for days of work',
  'why.day-pay': 'The pay agreed for the days of work (from {from:date}).',
  'line.lump-sum': 'Lump sum for a result of work',
  'why.lump-sum': 'The pay agreed for a result within the employment, {from:date} to {to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'A bonus besides the agreed pay.',
  'line.special-pay': 'Special payment (13th/14th pay)',
  'why.special-pay':
    'Holiday pay, Christmas pay or a share of them. Special payments are taxed less.',
  'line.leave-compensation': 'Compensation of untaken leave',
  'why.leave-compensation':
    'Pay for leave you have not taken: at the end of an engagement, ' +
    'and you stay insured for it until {to:date}; in work by the day with each day.',
  'line.sv-base': 'Contribution base',
  'why.sv-base':
    'Social insurance is computed on {amount:money}: your pay, at most the ceiling for the ' +
    'days you are insured.',
  'line.uv-base': 'Contribution base, marginal',
  'why.uv-base':
    'You earn no more than the marginal limit: on {amount:money} only the employer pays, and ' +
    'only accident insurance. This does not insure you for sickness or a pension.',
  'line.sv-base-sz': 'Contribution base, special payment',
  'why.sv-base-sz':
    'Contributions are computed on {amount:money} of the special payment. It has a yearly ' +
    'ceiling of its own.',
  ...both('kv-dn', 'Health insurance', KV),
  ...both('pv-dn', 'Pension insurance', PV),
  ...both('av-dn', 'Unemployment insurance', `${AV} Your share is smaller when pay is low.`),
  ...contribution(
    'ak-dn',
    'Chamber of Labour',
    'For the body that represents and advises you by law.',
  ),
  ...contribution('wf-dn', 'Housing contribution', WF),
  'line.e-card': 'e-card service fee',
  'why.e-card': 'Once a year, with the pay of November, for next year’s e-card: {amount:money}.',
  'why.with-leave':
    'Contribution on {base:money}: current pay and compensation of leave, each month at its ' +
    'own rate; together {amount:money}.',
  'why.reversed': '{issued:money} had been paid and is no longer due.',
  'line.lst-base': 'Wage tax base',
  'why.lst-base': '{amount:money}: your pay less your social contributions and your allowances.',
  'line.lst': 'Wage tax',
  'why.lst':
    'A month of {base:money} makes {income:money} a year (after the {flat:money} flat rate ' +
    'for expenses). The tariff asks {tariff:money} of it; the family bonus ' +
    '({familyBonus:money}) and credits ({credits:money}) bring that down to {annual:money}. A ' +
    'twelfth is {amount:money}.',
  'why.lst-daily':
    'You were not employed all month, so the daily tariff applies for {days} days. ' +
    '{base:money} projected to {yearDays} days makes {income:money} a year (after the ' +
    '{flat:money} flat rate for expenses), on which the tax is {tariff:money}, after the ' +
    'family bonus ({familyBonus:money}) and credits ({credits:money}) {annual:money}. That is ' +
    '{period:money} a day, together {amount:money}. Tax kept in excess comes back with your ' +
    'tax return.',
  'line.sixth': 'Sixth of the year (Jahressechstel)',
  'why.sixth':
    'Up to {amount:money} of special payments are taxed less this year: two average months of ' +
    'the year so far.',
  'line.sixth-over': 'Special payment above the sixth',
  'why.sixth-over':
    '{amount:money} of the special payment exceeds the sixth of the year and is taxed like ' +
    'current pay.',
  'line.lst-base-sz': 'Base at the fixed rate',
  'why.lst-base-sz':
    '{amount:money}: the part of the special payment inside the sixth, less your contributions.',
  'line.lst-sz': 'Wage tax on special payments',
  'why.lst-sz':
    'The first {free:money} a year are free, then fixed rates apply. {base:money} is taxed ' +
    'here. Your sixth is {sixth:money}. That is {amount:money}; another {over:money} of ' +
    'special pay is taxed with current pay.',
  'why.lst-sz-exempt':
    'Your sixth of {sixth:money} is not above the exemption limit of {limit:money}: no fixed ' +
    'tax is due on the special payment of {special:money}. Above the sixth, taxed with ' +
    'current pay: {over:money}.',
  'line.lst-artist': 'Wage tax of non-resident artists',
  'why.lst-artist':
    'You do not live in Austria. For artistic work {rate:percent} % of the full pay of ' +
    '{base:money} is withheld, nothing deducted: {amount:money}.',
  ...both('kv-dg', 'Health insurance, employer', KV),
  ...both('pv-dg', 'Pension insurance, employer', PV),
  ...both('uv-dg', 'Accident insurance, employer', UV),
  ...both('av-dg', 'Unemployment insurance, employer', AV),
  ...both('ie-dg', 'Insolvency protection of pay, employer', IE),
  ...contribution('wf-dg', 'Housing contribution, employer', WF),
  'line.mbgm-total': 'Contributions in the monthly report',
  'why.mbgm-total':
    'This stands in the report to the insurance fund: {amount:money} of {base:money}, rounded ' +
    'once. It may differ from the sum of the lines by a cent.',
  'line.mbgm-total-sz': 'Contributions in the report, special payment',
  'why.mbgm-total-sz':
    'This stands in the report to the insurance fund: {amount:money} of {base:money}.',
  'line.bv': 'Severance fund (Abfertigung neu)',
  'why.bv':
    'The employer pays {rate:percent} % of {base:money} into your severance fund: ' +
    '{amount:money}. The money is yours, also when you move on.',
  'line.dga': 'Employer’s levy on marginal pay',
  'why.dga':
    'All marginal pay of the employer together exceeds the limit, so it pays {rate:percent} % ' +
    'of {base:money}: {amount:money}.',
  'line.db': 'Employer’s contribution to family benefits',
  'why.db':
    'It pays for child and parental benefits: {rate:percent} % of {base:money} is {amount:money}.',
  'line.dz': 'Addition to the employer’s contribution',
  'why.dz':
    'The employer’s due to the Chamber of Commerce: {rate:percent} % of {base:money} is ' +
    '{amount:money}.',
  'line.kommst': 'Municipal tax',
  'why.kommst': 'The municipality gets {rate:percent} % of {base:money}: {amount:money}.',
  'line.ubahn': 'Vienna employer’s levy (underground)',
  'why.ubahn':
    'For {weeks} started weeks of work in Vienna the employer pays {amount:money} for the ' +
    'underground.',
};
