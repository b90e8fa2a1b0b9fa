import type { Messages } from '@smart/law';

export const en: Messages = {
  'line.salary': 'Salary',
  'line.day-pay': 'Pay for days',
  'line.lump-sum': 'Lump sum',
  'line.leave-compensation': 'Leave not taken',
  'line.bonus': 'Bonus',
  'line.thirteenth': '13th salary',
  'line.pension-employee': 'Pension insurance',
  'line.pension-employee-special': 'Pension insurance on 13th salary',
  'line.taxable': 'Taxable pay',
  'line.taxable-special': 'Taxable 13th salary',
  'line.income-tax': 'Income tax',
  'line.special-tax': 'Tax on 13th salary',
  'line.pension-employer': 'Pension insurance, employer',
  'line.pension-employer-special': 'Pension insurance on 13th salary, employer',
  'line.accident': 'Accident insurance',
  'line.stage-levy': 'Stage fund levy',

  'why.salary': 'Agreed for {from:date} to {to:date}.',
  'why.day-pay': 'Agreed for the days worked; the first is {from:date}, to {to:date}.',
  'why.lump-sum': 'Agreed for the result, worked on from {from:date} to {to:date}.',
  'why.leave-compensation': 'Leave you earned and did not take, paid at the end on {to:date}.',
  'why.bonus': 'Agreed for {from:date} to {to:date}.',
  'why.thirteenth': 'The 13th salary for {from:date} to {to:date}.',
  'why.pension-employee': '{rate:percent} % of {base:money}, your share of the pension.',
  'why.pension-employee.capped':
    '{rate:percent} % of {base:money}, your share of the pension. Pay above {cap:money} is free.',
  'why.pension-employee-special': '{rate:percent} % of {base:money}, your share of the pension.',
  'why.taxable': 'Pay less your pension insurance: {amount:money}.',
  'why.taxable-special': '13th salary less pension insurance and the free amount: {amount:money}.',
  'why.income-tax':
    'Twelve months of {taxable:money} are {year:money} a year. The tax on that, less ' +
    '{credit:money} for children, is {yearly:money}; a twelfth of it is {amount:money}.',
  'why.special-tax':
    '{rate:percent} % of {base:money}: of {pay:money}, {left:money} of the free amount was left.',
  'why.pension-employer': '{rate:percent} % of {base:money}, paid by the employer.',
  'why.pension-employer.capped':
    '{rate:percent} % of {base:money}, paid by the employer. Pay above {cap:money} is free.',
  'why.pension-employer-special': '{rate:percent} % of {base:money}, paid by the employer.',
  'why.accident': '{rate:percent} % of {base:money}, paid by the employer.',
  'why.reversed': '{issued:money} had been reckoned and is no longer due.',
  'why.stage-levy': '{rate:percent} % of {base:money} for work on a stage.',

  'finding.day-too-long':
    'On {date:date} {minutes} minutes are planned; the law allows {limit}. Shorten the day.',
  'finding.no-floor-known':
    'No minimum pay is known for this grade. Enter the collective agreement, or give a reason.',
  'finding.below-floor':
    'The day {date:date} pays {amount:money}; the grade demands {floor:money}. Raise the pay.',
  'finding.value-unconfirmed':
    'The value {key} is not verified. Confirm it in the house settings before anything is issued.',
  'finding.value-missing':
    'The value {key} is not known. Enter it in the house settings before anything is issued.',
  'finding.garnishment-not-modelled':
    'A creditor asks for a part of this pay; how much the law protects is not modelled. Ask first.',
  'finding.net-negative': 'This payslip takes back {net:money}. Agree how it is recovered.',
  'finding.social-elsewhere-not-modelled':
    'Social security is due in {state}, whose law is not here. Work it out there first.',
  'finding.tax-elsewhere-not-modelled':
    'Tax is due in {state}, whose law is not here. Work it out there first.',
  'finding.social-changes-within-pay':
    'Social security changes state on {on:date}, within the pay {item}. Divide that pay.',
  'finding.tax-changes-within-pay':
    'Tax changes state on {on:date}, within the pay {item}. Divide that pay.',

  'declaration.start': 'Start declaration',
  'declaration.wage-list': 'Wage list',
  'duty.start-declaration': 'Declare the start of work',
  'duty.pay-insurance': 'Pay the insurance',
  'duty.pay-tax-office': 'Pay the tax office',
  'kind.monthly': 'By the month',
  'kind.daily': 'By the day',
  'recipient.insurance': 'Insurance of Examplia',
  'recipient.tax-office': 'Tax office',
  'recipient.stage-fund': 'Stage fund',
  'counter.special-pay': '13th salary this year',
  'region.inland': 'Inland',
  'region.coast': 'Coast',
  'identifier.person-number': 'Person number',
  'identifier.person-number.form': 'A person number has six digits.',
  'identifier.person-number.check-digit': 'The check digit is wrong. Look for a slip of the pen.',
  'holiday.new-year': 'New Year',
  'holiday.founding-day': 'Founding Day',
  'holiday.boats': 'Day of the Boats',

  'fact.person.children': 'Children',
  'fact.person.children.help': 'Children for whom you receive the family allowance.',
  'fact.person.personNumber': 'Person number',
  'fact.engagement.stage': 'Work on a stage',
  'fact.engagement.grade': 'Grade of the collective agreement',
  'fact.engagement.weeklyHours': 'Hours a week',
  'fact.entity.employerNumber': 'Employer number',

  'parameter.social.marginal-limit': 'Marginal limit a month',
  'parameter.social.ceiling': 'Ceiling a month',
  'parameter.social.employee-rate': 'Pension rate, employee',
  'parameter.social.employer-rate': 'Pension rate, employer',
  'parameter.social.accident-rate': 'Accident insurance rate',
  'parameter.social.stage-levy': 'Stage fund levy',
  'parameter.tax.scale': 'Scale of income tax',
  'parameter.tax.child-credit': 'Credit for a child',
  'parameter.tax.special-free': '13th salary free of tax a year',
  'parameter.tax.special-rate': 'Tax rate on 13th salary',
  'parameter.work.longest-day': 'Longest work day',
  'parameter.work.day-floor': 'Lowest day pay by grade',
  'parameter.work.leave-days': 'Days of leave a year',
  'parameter.work.days-of-month': 'Work days of a month',
  'parameter.work.pay-day': 'Day of the month on which authorities are paid',
};
