import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but the Netherlands are recorded as competent. Record the ' +
    'decision or remove the A1.',
  'finding.artist-too-long':
    'The artist scheme holds for contracts of at most {months} months. Employ the artist.',
  'finding.average-too-high':
    'On average of the {weeks} weeks up to the week of {monday:date} more than {limit} minutes a ' +
    'week are planned. Spread the work.',
  'finding.awf-hours-check':
    'Low unemployment premium below full time: check that no more than 30 % extra hours were paid ' +
    'over the year. Otherwise the high premium holds afterwards.',
  'finding.below-floor':
    '{amount:money} is less than the agreement’s minimum of {floor:money} (grade {grade}). Raise ' +
    'the pay or lower the hours.',
  'finding.below-minimum-wage':
    '{amount:money} is less than the statutory minimum of {floor:money} for these hours. Raise ' +
    'the pay or lower the hours.',
  'finding.birth-date-missing':
    'The birth date is missing. Table column, premiums and minimum wage depend on it.',
  'finding.break-due': 'A break of {minutes} minutes is due on {date:date}.',
  'finding.call-minimum':
    'The call of {date:date} lasts {minutes} minutes; at least {least} minutes are paid.',
  'finding.call-offer': 'The on-call contract lasts {months} months or longer: offer fixed hours.',
  'finding.chain-rule':
    'Chain rule: after {contracts} contracts or {months} months the contract has no end, unless ' +
    'the collective agreement says otherwise.',
  'finding.contract-not-written':
    'There is no written contract. The high unemployment premium holds then.',
  'finding.day-pay-needs-a-day': 'Day pay belongs to exactly one day.',
  'finding.day-too-long':
    '{minutes} minutes are planned on {date:date}, {limit} are allowed. Shorten the day.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.holiday-allowance-due':
    'Holiday allowance of {amount:money} is not paid yet. Pay it by {due:date}.',
  'finding.hourly-pay-missing':
    'The hourly pay is missing. Without it leave taken or carried over has no value.',
  'finding.hours-unknown':
    'The hours are unknown, so the statutory minimum wage cannot be checked. Enter work days or ' +
    'weekly hours.',
  'finding.identity-missing':
    'Identity, address or BSN has not been established: the anonymous rate holds.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No minimum of the collective agreement is known ({agreement}, grade {grade}). An adviser ' +
    'approves with reason and source.',
  'finding.notice-due':
    'The contract ends on {to:date}. Say in writing by {before:date} whether it goes on.',
  'finding.pay-spans-months':
    'The pay {id} begins on {from:date} in an earlier month. Split it at the end of the month.',
  'finding.payrolling-equal-pay':
    'Payrolling: conditions are at least those of the client’s own staff.',
  'finding.rest-shortened':
    'Around {date:date} less than {hours} hours of daily rest remain; allowed once a week.',
  'finding.rest-too-short': 'Around {date:date} less than {hours} hours of rest remain.',
  'finding.sick-too-long':
    'Sick since {since:date}: after {weeks} weeks sick pay ends. Settle it with UWV.',
  'finding.social-changes-within-pay':
    'The competent social insurance changes in the middle of a pay. Split the pay on that day.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.tax-changes-within-pay':
    'The taxing state changes in the middle of a pay. Split the pay on that day.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: wage tax under the law of {state}.',
  'finding.treaty-unknown':
    'Record whether {state} has a tax treaty with the Netherlands. Without one the flat rate holds.',
  'finding.value-missing': 'The value {key} is missing and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.week-too-long':
    '{minutes} minutes are planned in the week of {monday:date}, {limit} are allowed. Shorten the ' +
    'week.',
  'finding.weekly-rest-missing':
    'Every day of the week of {monday:date} is taken. {hours} hours of weekly rest are due.',
  'finding.whk-rate-missing':
    'The employer’s Whk percentage is missing; the average is used. Take it from the decision.',
  'finding.yearly-wage-missing':
    'Last year’s wage is missing and cannot be estimated from this month. Without it there is no ' +
    'rate for special payments.',
  'declaration.wage-declaration': 'Wage-tax declaration (aangifte loonheffingen)',
  'declaration.year-statement': 'Year statement (jaaropgave)',
  'duty.wage-declaration': 'Declare wage tax: data of the income relation',
  'duty.pay-wage-tax': 'Pay wage tax and premiums',
  'duty.year-statement': 'Give the worker the year statement',
};
