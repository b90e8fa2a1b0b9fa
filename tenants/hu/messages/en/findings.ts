import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but Hungary is recorded as competent. Record the decision or ' +
    'remove the A1.',
  'finding.below-floor':
    '{amount:money} is less than the minimum of {floor:money} (grade {grade}). Raise the pay or ' +
    'lower the hours.',
  'finding.benefit-unknown':
    'Sick leave of the year is used up: {days} days are on benefit (táppénz). Enter the daily ' +
    'benefit granted; the employer is charged a part of it.',
  'finding.birth-date-missing':
    'The birth date is missing. It decides on the allowance under 25, and the declaration asks it.',
  'finding.break-due': 'A break is due on {date:date}.',
  'finding.casual-month': '{days} casual days in a month, {limit} are allowed.',
  'finding.casual-row': '{days} casual days in a row, {limit} are allowed.',
  'finding.casual-year': '{days} casual days in the year, {limit} are allowed.',
  'finding.day-pay-needs-a-day':
    'Casual work is paid day by day: each pay belongs to exactly one day.',
  'finding.day-too-long':
    '{minutes} minutes are planned on {date:date}, {limit} are allowed. Shorten the day.',
  'finding.ekho-not-for-casual': 'Simplified employment cannot be under EKHO.',
  'finding.ekho-occupation-unproven':
    'FEOR code {feor} is not among the EKHO occupations we know. An adviser checks the law’s list.',
  'finding.extra-over-cap':
    '{wage:money} on {date:date} is above the film extra’s limit of {limit:money}. Use another ' +
    'contract.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.leave-due':
    '{days} days of leave are left at the end: they are taken before, or paid in money.',
  'finding.mandate-not-insured':
    'Income from mandates is below the threshold ({limit:money} for a whole month): this month ' +
    'they do not insure you.',
  'finding.mother-not-in-force':
    'The exemption declared ({claim}) is not in force in this month, or not at this age; tax is ' +
    'computed without it.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No minimum pay is known (collective agreement {agreement}, grade {grade}). An adviser ' +
    'approves with reason and source.',
  'finding.overtime-day': '{minutes} minutes on {date:date}: above {limit}, this is overtime.',
  'finding.overtime-week':
    '{minutes} minutes in the week of {monday:date}: above {limit}, this is overtime.',
  'finding.overtime-year': '{hours} hours of overtime in the year, {limit} are allowed.',
  'finding.pay-not-whole': 'Pay is agreed in whole forints; {amount:money} is not ({id}).',
  'finding.rest-too-short': 'After {date:date} fewer than {hours} hours of rest are left.',
  'finding.seasonal-year': '{days} seasonal days in the year, {limit} are allowed.',
  'finding.social-changes-within-pay':
    'Social security changes on {on:date}, inside a pay item ({item}). Split it.',
  'finding.social-elsewhere-not-modelled':
    'Social security of {state} applies; its contributions are not modelled here.',
  'finding.supplement-not-computed':
    '{date:date} is a Sunday, holiday or day off: a wage supplement may be due. It is not ' +
    'computed; agree it in the pay.',
  'finding.tax-changes-within-pay':
    'The taxing state changes on {on:date}, inside a pay item ({item}). Split it.',
  'finding.tax-elsewhere-not-modelled': '{state} taxes this pay; its tax is not modelled here.',
  'finding.value-missing':
    'The office must enter {key} before anything is issued ({jurisdiction}).',
  'finding.value-unconfirmed':
    '{key} is unverified. The office must confirm it before anything is issued ({jurisdiction}).',
  'finding.week-too-long':
    '{minutes} minutes in the week of {monday:date}, {limit} are allowed. Spread the work.',
  'finding.weekly-hours-missing': 'Weekly hours are missing; the start declaration asks them.',
  'finding.weekly-rest-missing': 'The week of {monday:date} has no day of rest.',
};
