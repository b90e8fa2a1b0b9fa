import type { Messages } from '@smart/law';

/** Sentences of a contribution: on pay, and when the ceiling limits it. */
const contribution = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % of {base:money} is {amount:money}: nothing is due above the ` +
    'contribution ceiling ({cap:money}).',
});

/** A branch on current pay and on one-off payments. */
const both = (id: string, name: string, purpose: string): Messages => ({
  ...contribution(id, name, purpose),
  ...contribution(`${id}-ez`, `${name} (one-off payment)`, `On the one-off payment. ${purpose}`),
});

const KV = 'For treatment and sickness benefit; you and the employer pay half each.';
const KVZ = 'Additional rate of your health fund, half each.';
const PV = 'For long-term care; with two or more children under 25 you pay less.';
const RV = 'For your pension, half each.';
const AV = 'For unemployment benefit, half each.';
const AG = (purpose: string): string => `The employer’s share. ${purpose}`;

const flat = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
});

export const lines: Messages = {
  'line.salary': 'Salary',
  'why.salary': 'The pay agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Daily fee',
  'why.day-pay': 'The pay agreed for the days of work.',
  'line.lump-sum': 'Lump sum or fee',
  'why.lump-sum': 'The pay agreed for a result.',
  'line.bonus': 'Bonus',
  'why.bonus': 'A single bonus besides current pay.',
  'line.special-pay': 'Special payment',
  'why.special-pay':
    'Holiday or Christmas pay and the like: a one-off payment in social insurance.',
  'line.leave-compensation': 'Compensation for untaken leave',
  'why.leave-compensation': 'Payment for leave that was not taken before the end.',
  'line.kv-base': 'Pay liable to health and care insurance',
  'why.kv-base': 'Health and care insurance are computed on {amount:money}.',
  'why.kv-base.capped': 'At most {cap:money} is liable: {amount:money}.',
  'line.rv-base': 'Pay liable to pension and unemployment insurance',
  'why.rv-base': 'Pension and unemployment insurance are computed on {amount:money}.',
  'why.rv-base.capped': 'At most {cap:money} is liable: {amount:money}.',
  'line.kv-base-ez': 'One-off payment liable to health and care insurance',
  'why.kv-base-ez':
    '{amount:money} of the one-off payment fits under the ceiling of the year so far.',
  'why.kv-base-ez.capped':
    'The ceiling of the year so far leaves {amount:money} of the payment liable.',
  'line.rv-base-ez': 'One-off payment liable to pension and unemployment insurance',
  'why.rv-base-ez':
    '{amount:money} of the one-off payment fits under the ceiling of the year so far.',
  'why.rv-base-ez.capped':
    'The ceiling of the year so far leaves {amount:money} of the payment liable.',
  'line.midi-base': 'Transition zone: base of the whole contribution',
  'why.midi-base':
    'Your pay lies in the transition zone (Midijob): the whole contribution is computed on ' +
    '{amount:money}.',
  'line.midi-base-an': 'Transition zone: base of the employee',
  'why.midi-base-an': 'In the transition zone your own share is computed on {amount:money} only.',
  'why.midi-an':
    'Transition zone: {rate:percent} % of the reduced base {employee:money} only is ' +
    '{amount:money}.',
  'why.midi-ag':
    'Transition zone: of the contribution on {whole:money} the employer pays what your share ' +
    'leaves: {amount:money}.',
  ...both('kv-an', 'Health insurance', KV),
  ...both('kvz-an', 'Additional rate of the health fund', KVZ),
  ...both('pv-an', 'Long-term care insurance', PV),
  ...both(
    'pvz-an',
    'Care insurance, surcharge for the childless',
    'From 23 years without children.',
  ),
  ...both('rv-an', 'Pension insurance', RV),
  ...both('av-an', 'Unemployment insurance', AV),
  ...both('kv-ag', 'Health insurance (employer)', AG(KV)),
  ...both('kvz-ag', 'Additional rate of the health fund (employer)', AG(KVZ)),
  ...both('pv-ag', 'Long-term care insurance (employer)', AG('For long-term care.')),
  ...both('rv-ag', 'Pension insurance (employer)', AG(RV)),
  ...both('av-ag', 'Unemployment insurance (employer)', AG(AV)),
  'line.pkv-an': 'Private health and care insurance',
  'why.pkv-an': 'What the employer’s subsidy leaves of the premium of {base:money}.',
  'line.pkv-ag': 'Subsidy to private health and care insurance',
  'why.pkv-ag':
    'Half of the premium of {base:money}, at most the employer’s share in the statutory fund; free ' +
    'of tax.',
  ...flat(
    'rv-an-mini',
    'Pension insurance in the Minijob',
    'Your own share; you may ask to be exempt.',
  ),
  ...flat('kv-mini', 'Flat health contribution', 'The employer’s flat contribution for a Minijob.'),
  ...flat(
    'rv-mini',
    'Flat pension contribution',
    'The employer’s flat contribution for a Minijob.',
  ),
  ...flat('tax-mini', 'Flat tax', 'The employer’s uniform flat tax for a Minijob.'),
  ...contribution('u1', 'Levy U1 (sickness)', 'Refunds continued pay during sickness.'),
  ...contribution('u2', 'Levy U2 (maternity)', 'Refunds payments during maternity.'),
  ...contribution(
    'insolvency',
    'Insolvency levy',
    'Protects your pay if the employer is insolvent.',
  ),
  ...flat('u1-mini', 'Levy U1 (Minijob-Zentrale)', 'Refunds continued pay during sickness.'),
  ...flat('u2-mini', 'Levy U2 (Minijob-Zentrale)', 'Refunds payments during maternity.'),
  ...flat(
    'insolvency-mini',
    'Insolvency levy (Minijob-Zentrale)',
    'Protects your pay if the employer is insolvent.',
  ),
  ...flat(
    'uv',
    'Accident insurance (Berufsgenossenschaft)',
    'For accidents at and on the way to work; provisional, settled yearly by risk class.',
  ),
  'line.lst-base': 'Current pay liable to wage tax',
  'why.lst-base': '{amount:money} of current pay is liable to wage tax.',
  'line.lst': 'Wage tax',
  'why.lst':
    'By the monthly table of your tax class on {base:money}: pay is taken for a year, allowances ' +
    'and provision are deducted, a twelfth of the tax is {amount:money}.',
  'why.lst-daily':
    'Not a whole month: by the daily table {period:money} a calendar day, times {days} days: ' +
    '{amount:money}.',
  'line.solz': 'Solidarity surcharge',
  'why.solz':
    'On {base:money} of wage tax; nothing is due below the exemption limit: {amount:money}.',
  'line.kist': 'Church tax',
  'why.kist':
    '{rate:percent} % of {base:money} (wage tax after child allowances), rounded down: ' +
    '{amount:money}.',
  'line.lst-base-sb': 'One-off pay liable to wage tax',
  'why.lst-base-sb': '{amount:money} of one-off pay is taxed by the yearly table.',
  'line.lst-sb': 'Wage tax on one-off pay',
  'why.lst-sb':
    'Yearly tax with {base:money} less yearly tax on {year:money} without it: {amount:money}.',
  'line.solz-sb': 'Solidarity surcharge on one-off pay',
  'why.solz-sb':
    '5.5 % of {base:money} when the yearly tax exceeds the exemption limit: {amount:money}.',
  'line.kist-sb': 'Church tax on one-off pay',
  'why.kist-sb': '{rate:percent} % of {base:money}, rounded down: {amount:money}.',
  'line.lst-base-abroad': 'Pay of a non-resident',
  'why.lst-base-abroad':
    '{amount:money} is taxed at a flat rate because you do not live in Germany.',
  ...flat(
    'lst-abroad',
    'Wage tax of a non-resident artist',
    'At a flat rate instead of a tax class:',
  ),
  ...flat('solz-abroad', 'Solidarity surcharge of a non-resident', 'On the flat wage tax:'),
  ...flat(
    'lst-abroad-ag',
    'Wage tax borne by the employer',
    'The employer bears the flat wage tax:',
  ),
  ...flat('solz-abroad-ag', 'Surcharge borne by the employer', 'The employer bears the surcharge:'),
  ...flat('lst-flat', 'Flat wage tax', 'Short-term employment, borne by the employer:'),
  ...flat('solz-flat', 'Solidarity surcharge, flat', 'On the flat wage tax:'),
  ...flat('kist-flat', 'Church tax, flat', 'On the flat wage tax:'),
  'line.fee-base': 'Fee under § 50a EStG',
  'why.fee-base': '{amount:money} is liable to tax withheld from non-residents.',
  ...flat('fee-tax', 'Tax withheld under § 50a EStG', 'Kept for the Federal Central Tax Office:'),
  ...flat('fee-solz', 'Solidarity surcharge under § 50a EStG', 'On the tax withheld:'),
  'line.fee-tax-ag': 'Tax under § 50a EStG borne by the cooperative',
  'why.fee-tax-ag': 'Agreed net: on {base:money} the cooperative bears {amount:money}.',
  'line.fee-solz-ag': 'Surcharge under § 50a EStG borne by the cooperative',
  'why.fee-solz-ag': 'Agreed net: on {base:money} the cooperative bears {amount:money}.',
  ...flat('ksa', 'Artists’ social levy', 'On fees of self-employed artists:'),
  'why.reversed': 'No longer due by what is known today, and taken back.',
};
