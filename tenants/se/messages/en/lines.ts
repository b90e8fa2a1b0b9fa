import type { Messages } from '@smart/law';

export const lines: Messages = {
  'line.salary': 'Salary',
  'why.salary': 'The pay agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Pay for days of work',
  'why.day-pay': 'The pay agreed for each day or performance (from {from:date}).',
  'line.lump-sum': 'Lump sum for a result',
  'why.lump-sum': 'The pay agreed for a result within the employment, {from:date} to {to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'A bonus besides the agreed pay.',
  'line.one-off': 'One-off amount',
  'why.one-off': 'An amount that is not regular pay. Tax is kept by the income of the year.',
  'line.holiday-pay': 'Holiday pay',
  'why.holiday-pay':
    'Holiday pay, given with the pay or when the employment ends ({from:date} to {to:date}).',
  'line.sick-deduction': 'Deduction for sickness',
  'why.sick-deduction': 'Pay is reduced by {amount:money} for {minutes} minutes of sickness.',
  'line.sick-pay': 'Sick pay',
  'why.sick-pay':
    'On days 1 to 14 the employer pays {rate:percent} % of {base:money}: {amount:money}.',
  'line.karens': 'Qualifying deduction',
  'why.karens':
    'Once per period of sickness a fifth of an average week of sick pay is deducted: ' +
    '{amount:money}.',
  'line.holiday-included': 'Of which holiday pay',
  'why.holiday-included':
    '{amount:money} of {base:money} is holiday pay ({rate:percent} % of basic pay).',
  'line.tax-base': 'Taxable pay',
  'why.tax-base': 'Tax is kept on {amount:money}.',
  'line.tax-table': 'Tax by table',
  'why.tax-table':
    'Tax table {table}, column {column}: for a month up to {top:money}, {amount:money} is ' +
    'kept from {base:money}. Municipal tax, fees and the earned income credit are in the ' +
    'table.',
  'why.tax-table-no-card':
    'Tax table {table}, column {column}, for pay up to {top:money}. No tax card was shown, ' +
    'so {extra:money} more is kept; together {amount:money} of {base:money}.',
  'why.tax-table-percent':
    'Tax table {table}, column {column}: of so high a pay {rate:percent} % of {base:money} ' +
    'is kept, {amount:money} in whole kronor.',
  'line.tax-one-off': 'Tax on one-off amounts',
  'why.tax-one-off':
    'With this amount the year’s income is {income:money}. By the table for one-off ' +
    'amounts, column {column}, {rate:percent} % of {base:money} is kept: {amount:money}.',
  'line.tax-side': 'Tax on side income',
  'why.tax-side':
    'Side income, or work of less than a week: {rate:percent} % of {base:money} is ' +
    '{amount:money} in whole kronor.',
  'why.tax-none':
    'No tax is kept: the payment is below {payment:money}, or the year’s pay below {year:money}.',
  'line.tax-decision': 'Tax by decision',
  'why.tax-decision':
    'The Tax Agency decided {rate:percent} %: of {base:money} that is {amount:money}.',
  'line.sink': 'Special income tax (SINK)',
  'why.sink':
    'You live abroad and have a SINK decision: {rate:percent} % of {base:money} is ' +
    '{amount:money}, nothing deducted.',
  'line.a-sink': 'Artist tax (A-SINK)',
  'why.a-sink':
    'You live abroad and perform in Sweden: {rate:percent} % of {base:money} is {amount:money}.',
  'line.fee-base': 'Contribution base',
  'why.fee-base': 'Employer contributions in full are computed on {amount:money}.',
  'line.fee-base-youth': 'Contribution base, young people',
  'why.fee-base-youth':
    'You are 18 to 22: contributions on {amount:money} of the month are reduced.',
  'line.fee-base-senior': 'Contribution base, older people',
  'why.fee-base-senior': 'Because of age only the pension contribution is due on {amount:money}.',
  'line.fee-base-aid': 'Contribution base, växa-stöd',
  'why.fee-base-aid': 'Växa-stöd covers {amount:money} of the pay.',
  'line.alderspension': 'Pension contribution',
  'why.alderspension':
    'For your state pension. {rate:percent} % of {base:money} is {amount:money}.',
  'line.efterlevandepension': 'Survivors’ contribution',
  'why.efterlevandepension':
    'For surviving families. {rate:percent} % of {base:money} is {amount:money}.',
  'line.sjukforsakring': 'Sickness contribution',
  'why.sjukforsakring':
    'For sickness benefit after sick pay. {rate:percent} % of {base:money} is {amount:money}.',
  'line.foraldraforsakring': 'Parental contribution',
  'why.foraldraforsakring':
    'For parental benefit. {rate:percent} % of {base:money} is {amount:money}.',
  'line.arbetsskada': 'Work injury contribution',
  'why.arbetsskada': 'For injuries at work. {rate:percent} % of {base:money} is {amount:money}.',
  'line.arbetsmarknad': 'Labour market contribution',
  'why.arbetsmarknad':
    'For unemployment benefit. {rate:percent} % of {base:money} is {amount:money}.',
  'line.loneavgift': 'General payroll levy',
  'why.loneavgift':
    'A tax on pay that gives no benefit of its own. {rate:percent} % of {base:money} is ' +
    '{amount:money}.',
  'why.fee-split':
    'Contribution on {base:money}, part of the pay at a reduced rate; together {amount:money}.',
  'line.start-aid': 'Växa-stöd to claim',
  'why.start-aid': 'The employer can claim back {rate:percent} % of {base:money}: {amount:money}.',
  'line.pension': 'Occupational pension',
  'why.pension':
    'The employer pays {rate:percent} % of {base:money} into your occupational pension: ' +
    '{amount:money}.',
  'why.pension-above':
    'The lower rate is paid on {low:money}, the higher one on the rest of {base:money}, ' +
    'above 7.5 income base amounts: {amount:money}.',
  'line.payroll-tax': 'Special payroll tax on pensions',
  'why.payroll-tax':
    'The employer pays {rate:percent} % tax on the premium of {base:money}: {amount:money}.',
  'line.insurance': 'Agreed insurance',
  'why.insurance':
    'Insurance of the collective agreement: {rate:percent} % of {base:money} is {amount:money}.',
  'why.reversed': '{issued:money} had been paid and is no longer due.',
};
