import type { Messages } from '@smart/law';

const line = (id: string, name: string, why: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: why,
});

const OF = '{rate:percent} % of {base:money} is {amount:money}.';

export const lines: Messages = {
  ...line('salary', 'Wage', 'The wage agreed for {from:date} to {to:date}, sickness considered.'),
  ...line('day-pay', 'Pay by the day', 'The pay agreed for the days of work, from {from:date}.'),
  ...line('fee', 'Fee', 'The fee agreed for {from:date} to {to:date}.'),
  ...line('bonus', 'Bonus', 'A bonus besides the agreed pay.'),
  ...line('special-pay', 'Special payment', 'A 13th wage or premium; it bears the usual dues.'),
  ...line(
    'leave-compensation',
    'Compensation of untaken leave',
    'At the end of the employment, leave you could not take is paid in money.',
  ),
  ...line(
    'sick-pay',
    'Of this: sick pay',
    'For {days} working days of sick leave the employer pays {rate:percent} % of absence pay, ' +
      '{amount:money}; it is part of the wage.',
  ),
  ...line(
    'mandate-income',
    'Income from the mandate',
    'From the fee of {fee:money} flat costs of {costs:money} come off; {amount:money} is income.',
  ),
  ...line('tb-base', 'Contribution base', 'The contribution is computed on {amount:money}.'),
  ...line(
    'tb',
    'Social security contribution (TB)',
    `For your pension, health care, sick pay and unemployment benefit: ${OF}`,
  ),
  ...line(
    'tb-relief',
    'Family relief on the contribution',
    '{base:money} of the family allowance found no tax base. {rate:percent} % of it reduces ' +
      'the contribution, at most to zero: {amount:money}.',
  ),
  ...line(
    'allowance-mother',
    'Exemption of mothers',
    'As you declared, {amount:money} of your pay is free of income tax as a mother’s.',
  ),
  ...line(
    'allowance-u25',
    'Allowance under 25',
    'Up to a monthly limit, pay is free of income tax until the month you turn 25: {amount:money}.',
  ),
  ...line(
    'allowance-under30',
    'Allowance of mothers under 30',
    'As you declared, {amount:money} of your pay is free of income tax.',
  ),
  ...line(
    'allowance-personal',
    'Personal allowance',
    'For people with a serious disability, {amount:money} is free of income tax.',
  ),
  ...line(
    'allowance-married',
    'Allowance of first-married couples',
    'For two years after the wedding, {amount:money} a month is free of income tax.',
  ),
  ...line(
    'allowance-family',
    'Family allowance',
    'For the children you claim, {amount:money} is free of income tax.',
  ),
  ...line(
    'szja-base',
    'Income tax base',
    'Of your income of {income:money}, {amount:money} is taxed after your allowances.',
  ),
  ...line('szja', 'Income tax (SZJA)', `Advance on income tax: ${OF}`),
  ...line(
    'szja-nonresident',
    'Income tax (SZJA) of non-residents',
    `You live abroad; your work here is taxed like that of residents, but for allowances: ${OF}`,
  ),
  ...line(
    'ekho-base',
    'EKHO base',
    '{amount:money} exceeds the part that is taxed in the ordinary way and is under EKHO.',
  ),
  ...line(
    'ekho',
    'EKHO',
    `The simplified contribution takes the place of income tax and TB: ${OF}`,
  ),
  ...line(
    'efo-excess',
    'Taxable part of casual pay',
    'Casual pay is tax-free up to {free:money} a day. {amount:money} is above; nothing is kept, ' +
      'you declare it in your yearly return.',
  ),
  ...line(
    'szocho',
    'Social tax (szocho)',
    `The employer’s tax for health care and pensions: ${OF}`,
  ),
  'why.szocho-least': `Social tax is due on at least 30 % of the minimum wage, even when pay is lower: ${OF}`,
  ...line(
    'tb-excess',
    'TB above the pay, employer',
    'The contribution is due on at least {least:money}; the pay is {income:money}. The employer ' +
      'bears the difference: {amount:money}.',
  ),
  ...line('ekho-payer', 'EKHO, employer', `The employer’s part under EKHO: ${OF}`),
  ...line(
    'efo-due',
    'Public due on simplified employment',
    'For {days} days the employer pays {due:money} each, and {extra:money} for days beyond the ' +
      'yearly limit; together {amount:money}. The wage is paid out without deductions.',
  ),
  ...line(
    'sick-benefit',
    'Contribution to sickness benefit',
    'Health insurance pays {base:money} for {days} days; the employer bears one part of ' +
      '{parts}: {amount:money}.',
  ),
  'why.reversed': '{issued:money} had been paid and is no longer due.',
};
