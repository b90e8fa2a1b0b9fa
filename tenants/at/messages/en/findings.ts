import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but Austria is recorded as competent. Record the decision ' +
    'or remove the A1.',
  'finding.agreed-pay-missing':
    'The pay agreed for a full month is missing for this part of a month. Without it nobody ' +
    'can say whether the marginal limit is exceeded.',
  'finding.average-too-high':
    'On average of the {weeks} weeks up to the week of {monday:date} more than {limit} ' +
    'minutes a week are planned. Spread the work differently.',
  'finding.below-floor':
    '{amount:money} is less than the minimum of {floor:money} (grade {grade}). Raise the pay ' +
    'or lower the hours.',
  'finding.birth-date-missing':
    'The birth date is missing. The start declaration needs it, and contributions depend on it.',
  'finding.break-due': 'A break of {minutes} minutes is due on {date:date}.',
  'finding.daily-leave-missing':
    'Work by the day is paid with its compensation of leave; it is missing.',
  'finding.day-pay-needs-a-day':
    'Work by the day is paid day by day: each pay belongs to exactly one day.',
  'finding.day-too-long':
    '{minutes} minutes are planned on {date:date}, {limit} are allowed. Shorten the day.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.kind-does-not-fit':
    'The length does not fit the contract kind {kind}: under a month, a month or longer, or ' +
    'single days.',
  'finding.marginal-sum-unknown':
    'The sum of all marginal pay of the month is missing. From {limit:money} on the ' +
    'employer’s levy is due.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No minimum pay is known (collective agreement {agreement}, grade {grade}). An adviser ' +
    'approves with reason and source.',
  'finding.not-marginal':
    'Agreed as marginal, but {pay:money} is above the limit of {limit:money}: the engagement ' +
    'is fully insured.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Not modelled: the value of untaken leave without the pay of a full month. Enter the ' +
    'agreed monthly pay.',
  'finding.not-modelled.sixth-refund':
    'Not modelled: {unused:money} of the sixth is unused although special pay was taxed in ' +
    'full. The office must recompute it.',
  'finding.overtime-day':
    '{minutes} minutes are planned on {date:date}, more than the normal {limit}: overtime.',
  'finding.overtime-week':
    '{minutes} minutes are planned in the week of {monday:date}, more than the normal ' +
    '{limit}: overtime.',
  'finding.pay-spans-months':
    'The pay {id} begins on {from:date} in an earlier month. Split it at the end of the ' +
    'month: each month has its own limits.',
  'finding.rest-too-short': 'After the work of {date:date} less than {hours} hours of rest remain.',
  'finding.several-marginal':
    'With other marginal pay it comes to {together:money}, more than {limit:money}: the ' +
    'insurance fund will charge you contributions next year.',
  'finding.social-changes-within-pay':
    'The competent social insurance changes in the middle of a pay. Split the pay on the day ' +
    'of the change.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.staff-bonus-taxed': 'Only {free:money} of the bonus is free of tax; the rest is taxed.',
  'finding.tax-changes-within-pay':
    'The taxing state changes in the middle of a pay. Split the pay on the day of the change.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: wage tax under the law of {state}.',
  'finding.together-over-limit':
    'Your engagements of this month together exceed the marginal limit of {limit:money}: all ' +
    'of them are fully insured, the earlier one too.',
  'finding.value-missing':
    'The value {key} is missing in the law and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.week-too-long':
    '{minutes} minutes are planned in the week of {monday:date}, {limit} are allowed. Shorten ' +
    'the week.',
  'finding.weekly-hours-missing':
    'The agreed hours a week are missing. The start declaration asks for them since 2026.',
  'finding.weekly-rest-missing':
    'Every day of the week of {monday:date} is taken. {hours} hours of weekly rest with a ' +
    'free day are due.',
  'declaration.registration': 'Registration and deregistration',
  'declaration.mbgm': 'Monthly report of contribution bases (mBGM)',
  'declaration.wage-slip': 'Annual wage slip (L16)',
  'declaration.municipal-return': 'Municipal tax return',
  'duty.start-declaration': 'Start declaration to the insurance fund before work begins',
  'duty.end-declaration': 'End declaration to the insurance fund',
  'duty.mbgm': 'Monthly report of contribution bases (mBGM)',
  'duty.mbgm-fallweise': 'mBGM for work by the day: the days worked',
  'duty.pay-contributions': 'Pay contributions to the insurance fund',
  'duty.pay-tax-office': 'Pay wage tax, DB and DZ to the tax office',
  'duty.pay-municipality': 'Pay municipal tax',
  'duty.pay-vienna': 'Pay the Vienna employer’s levy',
  'duty.annual-wage-slip': 'Send the annual wage slip (L16)',
  'duty.municipal-return': 'File the year’s municipal tax return',
};
