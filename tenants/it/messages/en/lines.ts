import type { Messages } from '@smart/law';

/** Sentences of a contribution: on its base, and where a limit cuts it. */
const contribution = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % of {base:money}, because nothing is due above the limit of ` +
    `{cap:money}: {amount:money}.`,
});

const IVS = 'For your pension.';
const NASPI = 'For unemployment benefit (NASpI).';
const MAL = 'For sick pay.';
const MAT = 'For maternity pay.';
const FIS = 'For the wage supplement fund (FIS), which pays when work stops.';
const SOL = 'Solidarity contribution on what lies above the ceiling.';
const DISC = 'For the discontinuity allowance of performing arts workers.';

export const lines: Messages = {
  'line.retribuzione': 'Salary',
  'why.retribuzione': 'The pay agreed for {from:date} to {to:date}.',
  'line.giornate': 'Days of work',
  'why.giornate': 'The pay agreed for the days of work (from {from:date}).',
  'line.compenso': 'Lump sum',
  'why.compenso': 'The pay agreed for a result, {from:date} to {to:date}.',
  'line.premio': 'Bonus',
  'why.premio': 'A bonus besides the agreed pay.',
  'line.mensilita-aggiuntiva': '13th/14th month',
  'why.mensilita-aggiuntiva':
    '13th or 14th month, or a share of it. It is taxed without deductions; the settlement at the ' +
    'end of the year puts this right.',
  'line.ferie-non-godute': 'Compensation of untaken leave',
  'why.ferie-non-godute': 'Leave you earned and did not take, paid when the engagement ends.',
  'line.malattia-inps': 'Sick pay from INPS',
  'why.malattia-inps':
    'INPS pays {days} days of sickness: {amount:money}. The cooperative advances it; ' +
    'there are no ' +
    'contributions on it, but income tax.',
  'line.malattia-recupero': 'Sick pay recovered from INPS',
  'why.malattia-recupero':
    'The cooperative takes what it advanced for {days} days off its contributions: {amount:money}.',
  'line.tfr-pagato': 'Severance pay (TFR)',
  'why.tfr-pagato':
    'The severance pay set aside for you, paid with the end of the contract: {paid:money}.',
  'line.imponibile': 'Contribution base',
  'why.imponibile':
    'Contributions are computed on {amount:money}: your pay, but not less than the legal minimum.',
  ...contribution('ivs-l', 'Pension (IVS), employee', IVS),
  'line.ivs-1': 'Additional pension contribution',
  'why.ivs-1':
    'Above {month:money} a month you pay something more for your pension: {rate:percent} % of ' +
    '{base:money} is {amount:money} (at the end of the year the limit of {year:money} counts).',
  'why.ivs-1-settled':
    'Settlement of the additional contribution: for the year it is due above ' +
    '{year:money}, by the ' +
    'month it was kept above {month:money}. {rate:percent} % of {base:money} is left: ' +
    '{amount:money}.',
  ...contribution('fis-l', 'FIS, employee', FIS),
  ...contribution('solidarieta-l', 'Solidarity above the ceiling, employee', SOL),
  ...contribution('discontinuita-l', 'Discontinuity solidarity, employee', DISC),
  'line.irpef-base': 'Taxable pay',
  'why.irpef-base': '{amount:money}: the pay less your own contributions that are deducted.',
  'line.irpef': 'Income tax (IRPEF)',
  'why.irpef':
    'The brackets of one month give a gross tax of {gross:money} on {base:money}. Off that, for ' +
    'an expected yearly income of {income:money} and {days} days: work deduction {work:money}, ' +
    'further deduction {further:money}, dependants {family:money}. {amount:money} is left.',
  'why.irpef-days':
    'The contract is shorter than a month: the brackets of {days} days give a gross tax of ' +
    '{gross:money} on {base:money}. Off that, for an expected yearly income of {income:money}: ' +
    'work deduction {work:money}, further deduction {further:money}, dependants {family:money}. ' +
    '{amount:money} is left.',
  'line.irpef-mensilita': 'Income tax on 13th/14th month',
  'why.irpef-mensilita':
    'On 13th and 14th month, {base:money}, the brackets of one month without deductions: ' +
    '{amount:money}.',
  'line.conguaglio': 'Income tax settlement',
  'why.conguaglio':
    'On the whole year, {taxable:money}, gross tax is {gross:money}. Less the work deduction for ' +
    '{days} days {work:money}, the further deduction {further:money} and dependants ' +
    '{family:money} that is {net:money}; {paid:money} was withheld. The difference is ' +
    '{amount:money}.',
  'line.somma': 'Tax-free sum (tax wedge)',
  'why.somma':
    'Your expected yearly income of {income:money} entitles you to a tax-free sum: ' +
    '{rate:percent} ' +
    '% of {base:money}, the rate for {yearly:money} a year, that is {sum:money}.',
  'why.somma-settled':
    'Settlement of the tax-free sum: with an income of {income:money} (projected to a year ' +
    '{yearly:money}, {days} days) the year gives {year:money}.',
  'line.integrativo': 'Integrative payment',
  'why.integrativo':
    'With an expected yearly income of {income:money}, {days} days give {integration:money} on ' +
    'top of your pay.',
  'why.integrativo-settled':
    'Settlement of the integrative payment: with an income of {income:money} (projected ' +
    'to a year ' +
    '{yearly:money}) {days} days give {year:money}.',
  'line.recupero': 'Given back in instalments',
  'why.recupero':
    'Sums that were not due are given back in equal instalments: {open:money} is open' +
    '. On this payslip: {amount:money} (a negative amount is put off).',
  'line.irpef-tfr': 'Income tax on severance pay',
  'why.irpef-tfr':
    'Severance pay is taxed apart, at the average rate of a reference income of ' +
    '{reference:money} ({days} days of work): {amount:money} on {base:money}. The tax agency may ' +
    'compute it anew.',
  'line.ritenuta': 'Advance withholding tax',
  'why.ritenuta':
    'Occasional work: {rate:percent} % of {base:money}, {amount:money}, is paid on account of ' +
    'your income tax. You find it in your yearly certificate.',
  'line.ritenuta-estero': 'Final withholding tax, non-residents',
  'why.ritenuta-estero':
    'You do not live in Italy: {rate:percent} % of {base:money}, {amount:money}, is ' +
    'withheld as a ' +
    'final tax.',
  'line.regionale-dovuta': 'Regional surtax of the year',
  'why.regionale-dovuta':
    'On the income of the year, {base:money}, the region where you lived on 1 January asks ' +
    '{amount:money}. It is withheld next year, or all at once when employment ends.',
  'line.comunale-dovuta': 'Municipal surtax of the year',
  'why.comunale-dovuta':
    'On the income of the year, {base:money}, the municipality where you lived on 1 January asks ' +
    '{amount:money}. It is withheld next year, or all at once when employment ends.',
  'line.comunale-acconto': 'Municipal surtax, advance',
  'why.comunale-acconto':
    'An instalment of this year’s advance, from March to November: {amount:money}.',
  'line.regionale': 'Regional surtax',
  'why.regionale':
    'An instalment of last year’s surtax, of which {open:money} was open: {amount:money}.',
  'why.regionale-end':
    'When employment ends all that is open, {open:money}, is withheld: {amount:money}.',
  'line.comunale': 'Municipal surtax, balance',
  'why.comunale':
    'An instalment of last year’s balance, of which {open:money} was open: {amount:money}.',
  'why.comunale-end':
    'When employment ends all that is open, {open:money}, is withheld: {amount:money}.',
  'why.reversed': '{issued:money} had been counted and is no longer due.',
  ...contribution('ivs-d', 'Pension (IVS), cooperative', IVS),
  ...contribution('naspi-d', 'Unemployment (NASpI)', NASPI),
  ...contribution('naspi-td-d', 'NASpI on fixed terms', NASPI),
  ...contribution('naspi-fpls-d', 'NASpI on fixed terms, performing arts', NASPI),
  ...contribution('discontinuita-d', 'Discontinuity allowance', DISC),
  ...contribution('malattia-d', 'Sickness', MAL),
  ...contribution('malattia-fpls-d', 'Sickness, performing arts', MAL),
  ...contribution('maternita-d', 'Maternity', MAT),
  ...contribution('maternita-fpls-d', 'Maternity, performing arts', MAT),
  ...contribution('cuaf-d', 'Family allowances (CUAF)', 'For family allowances.'),
  ...contribution(
    'garanzia-tfr-d',
    'Severance guarantee fund',
    'So that severance pay is paid even if the employer becomes insolvent.',
  ),
  ...contribution('fis-d', 'FIS, cooperative', FIS),
  ...contribution('solidarieta-d', 'Solidarity above the ceiling, cooperative', SOL),
  'line.inail': 'Accident insurance (INAIL)',
  'why.inail':
    'For accidents at work and on the way there, class {voce}: {rate:percent} % of {base:money} ' +
    'is {amount:money}.',
  'line.tfr': 'Severance pay set aside (TFR)',
  'why.tfr':
    'On {base:money} the cooperative sets {amount:money} aside, less the contribution it ' +
    'advances ' +
    'for you. It is yours and paid when employment ends.',
  'line.tfr-fondo': 'Severance pay to your pension fund',
  'why.tfr-fondo': 'On {base:money} the cooperative pays {amount:money} into your pension fund.',
};
