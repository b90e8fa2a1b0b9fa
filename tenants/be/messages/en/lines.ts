import type { Messages } from '@smart/law';

export const lines: Messages = {
  'line.salary': 'Salary',
  'why.salary': 'The pay agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Pay by the day',
  'why.day-pay': 'The pay agreed for the days worked (from {from:date}).',
  'line.fee': 'Task pay (cachet)',
  'why.fee': 'Pay for a result, not tied to hours, {from:date} to {to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'A bonus besides the agreed pay.',
  'line.special-pay': 'Double holiday pay or year-end premium',
  'why.special-pay': 'Double holiday pay or year-end premium.',
  'line.holiday-exit': 'Holiday pay at the end',
  'why.holiday-exit': 'Simple and double holiday pay due when an employee’s contract ends.',
  'line.nsso': 'Employee’s social contribution',
  'why.nsso':
    'For pension, health care, unemployment and benefits: {rate:percent} % of ' +
    '{base:money} (108 % of gross for manual workers and artists) is {amount:money}.',
  'line.nsso-special': 'Social contribution on premiums',
  'why.nsso-special':
    '{rate:percent} % of {base:money}: premiums and simple holiday pay contribute in ' +
    'full, {amount:money}.',
  'line.nsso-double': 'Retention on double holiday pay',
  'why.nsso-double':
    '{rate:percent} % of the part of double holiday pay that contributes, {base:money}: ' +
    '{amount:money}.',
  'line.student-employee': 'Student’s solidarity contribution',
  'why.student-employee':
    'Within the yearly hours only a solidarity contribution is due: {rate:percent} % of ' +
    '{base:money}, {amount:money}.',
  'line.workbonus-a': 'Work bonus, component A',
  'why.workbonus-a':
    'Low pay contributes less. Reference salary {salary:money}, {part} hundredths of a ' +
    'full month: {amount:money}.',
  'line.workbonus-b': 'Work bonus, component B',
  'why.workbonus-b':
    'Second component, for the lowest pay. Reference {salary:money}, {part} hundredths ' +
    'of a month: {amount:money}. The contribution never becomes negative.',
  'line.csss': 'Special social security contribution',
  'why.csss': 'By the month’s table and the household, on {base:money}: {amount:money}.',
  'line.csss-quarter': 'Special contribution, settled by quarter',
  'why.csss-quarter':
    'It is owed by quarter: {due:money}, of which {before:money} was kept by month. ' +
    'Balance {amount:money}.',
  'line.pp-base': 'Taxable pay',
  'why.pp-base':
    '{amount:money}: gross less contributions after the work bonus, plus the car ' + 'benefit.',
  'line.pp': 'Withholding tax',
  'why.pp':
    'As a year {year:money}, less {expenses:money} of expenses; tax is {tax:money} after ' +
    'the exempt amount, less {reduction:money} for the family. A month {month:money}, ' +
    'less {credit:money} of fiscal work bonus: {amount:money}.',
  'line.pp-base-artist': 'Taxable pay, artist’s short contracts',
  'why.pp-base-artist': '{amount:money}: gross pay of the short contracts less contributions.',
  'line.pp-artist': 'Withholding tax of artists, flat rate',
  'why.pp-artist':
    'For people who mainly work for several entertainment companies: {rate:percent} % of ' +
    '{base:money} is {amount:money}, without family reductions.',
  'line.pp-base-special': 'Taxable exceptional pay',
  'why.pp-base-special': '{amount:money}: holiday pay and premiums less contributions.',
  'line.pp-holiday': 'Withholding tax on holiday pay',
  'why.pp-holiday':
    'Normal pay of the year {year:money}: {rate:percent} % on {base:money}. Dependent ' +
    'children considered: {children}. Withheld: {amount:money}.',
  'line.pp-other': 'Withholding tax on premiums',
  'why.pp-other':
    'Normal pay of the year {year:money}: {rate:percent} % on {base:money}. Dependent ' +
    'children considered: {children}. Withheld: {amount:money}.',
  'line.pp-base-abroad': 'Taxable pay, non-resident artist',
  'why.pp-base-abroad': '{fee:money} less {lump:money} of lump-sum costs: {amount:money}.',
  'line.pp-artist-abroad': 'Withholding tax of a non-resident artist',
  'why.pp-artist-abroad':
    'Fee {fee:money}, lump-sum costs {lump:money}: {rate:percent} % of {base:money}, ' +
    'final unless a treaty exempts. Withheld: {amount:money}.',
  'line.employer': 'Employer’s base contribution and wage moderation',
  'why.employer': '{rate:percent} % of {base:money}: {amount:money}.',
  'why.employer.capped':
    '{rate:percent} % of {base:money}, because nothing is due above {cap:money} a ' +
    'quarter: {amount:money}.',
  'line.holiday-quarterly': 'Holiday contribution, quarterly',
  'why.holiday-quarterly':
    'Manual workers and artists have their holiday pay from the fund: {rate:percent} % ' +
    'of {base:money}, {amount:money}.',
  'line.holiday-annual': 'Holiday contribution, annual',
  'why.holiday-annual': '{rate:percent} % of {base:money}, paid next year: {amount:money}.',
  'line.closure-special': 'Closure fund, special contribution',
  'why.closure-special': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.closure': 'Closure fund',
  'why.closure':
    'So that you are paid if the employer closes: {rate:percent} % of {base:money}, ' +
    '{amount:money}.',
  'line.closure-social': 'Closure fund, non-commercial',
  'why.closure-social': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.temporary-unemployment': 'Temporary unemployment',
  'why.temporary-unemployment': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.accident-special': 'Work accidents, special contribution',
  'why.accident-special': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.asbestos': 'Asbestos fund',
  'why.asbestos': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.ten-workers': 'Contribution from ten workers on',
  'why.ten-workers': '{rate:percent} % of {base:money}, wage moderation included: {amount:money}.',
  'line.fund-304': 'Training, JC 304',
  'why.fund-304': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.fund-200': 'Social fund, JC 200',
  'why.fund-200': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.accident-insurance': 'Work-accident insurance',
  'why.accident-insurance':
    'The insurer’s premium: {rate:percent} % of {base:money}, {amount:money}.',
  'line.student-employer': 'Solidarity contribution for students, employer',
  'why.student-employer': '{rate:percent} % of {base:money}: {amount:money}.',
  'line.solidarity': 'Solidarity contribution, amateur arts',
  'why.solidarity':
    'The organiser’s yearly amount is passed: {rate:percent} % on all of it, ' +
    '{base:money}, {amount:money}.',
  'line.structural': 'Structural reduction',
  'why.structural':
    'Reference wage of the quarter {reference:money}, {fraction} hundredths of it ' +
    'worked: {amount:money}.',
  'why.structural-earlier':
    'The quarter now reaches the least fraction: reduction for earlier contracts, ' +
    '{amount:money}.',
  'line.target-artist': 'Target-group reduction for artists',
  'why.target-artist':
    'Reference wage {reference:money}, {fraction} hundredths of the quarter: ' + '{amount:money}.',
  'line.first-worker': 'Reduction for the first worker',
  'why.first-worker':
    'Reference wage {reference:money}, {fraction} hundredths of the quarter: ' + '{amount:money}.',
  'why.reversed': 'This amount of {issued:money} is no longer due and comes back.',
};
