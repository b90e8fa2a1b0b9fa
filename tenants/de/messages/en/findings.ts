import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'There is an A1 of {state}, but Germany is recorded as competent. Record the decision or remove the A1.',
  'finding.agreed-pay-missing':
    'The regular monthly pay is missing for this part of a month; it was carried forward to a month. Minijob and transition zone depend on it.',
  'finding.average-too-high':
    'Over the {weeks} weeks up to the week from {monday:date} more than {limit} minutes a week are planned on average.',
  'finding.below-floor':
    '{amount:money} is less than the minimum of {floor:money} (minimum wage or grade {grade}). Raise the pay or reduce the hours.',
  'finding.birth-date-missing':
    'The date of birth is missing. It is needed for the registration and decides on contributions.',
  'finding.break-due': 'On {date:date} a break of {minutes} minutes is due.',
  'finding.day-pay-needs-a-day': 'A daily fee belongs to exactly one day.',
  'finding.day-too-long':
    'On {date:date} {minutes} minutes are planned, {limit} are allowed. Shorten the day.',
  'finding.flat-tax-refused':
    'The flat tax of 25 % is not possible (length, pay of a day or hour): taxed by tax class.',
  'finding.fund-unknown':
    'Additional rate and levies of the health fund {fund} are missing. Enter the fund of the person and its rates under sv.funds.',
  'finding.garnishment-not-modelled':
    'Not modelled: attachable pay under the law of {jurisdiction}.',
  'finding.net-negative': 'This payslip comes to a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No collective minimum known (agreement {agreement}, grade {grade}). An adviser approves with reason and source.',
  'finding.not-a-minijob':
    'Agreed as a Minijob, but regular pay exceeds {limit:money}: liable to social insurance.',
  'finding.not-irregular': 'Irregular work lasts less than a week. Choose a fixed-term contract.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Not modelled: the value of untaken leave without monthly pay. Enter the regular monthly pay.',
  'finding.not-modelled.march-clause':
    'Not modelled: the March clause. The one-off payment exceeds the ceiling and belongs to last year; the office computes it by hand.',
  'finding.not-modelled.pension-fund': 'Not modelled: the subsidy to a professional pension fund.',
  'finding.not-modelled.several-employers':
    'Not modelled: apportionment with pay of other employers (ceiling, transition zone).',
  'finding.not-modelled.status': 'Not modelled: contributions for the status {status}.',
  'finding.not-short-term':
    'Not short-term: the time limits are exceeded, or the work is done for a living.',
  'finding.overtime-day':
    'On {date:date} {minutes} minutes are planned, more than {limit}: it must be balanced later.',
  'finding.pay-spans-months':
    'The pay {id} starts with {from:date} in an earlier month. Split it at the end of the month.',
  'finding.private-below-limit':
    'Privately insured although pay does not exceed the insurance limit. Check the exemption.',
  'finding.rest-too-short':
    'After the work on {date:date} fewer than {hours} hours of rest remain.',
  'finding.social-changes-within-pay':
    'The competent social security changes within one pay. Split it on the day of the change.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.sunday-work':
    'Work on Sunday, {date:date}: only under an exception (stage, event) and with a day of rest instead.',
  'finding.tax-changes-within-pay':
    'The taxing state changes within one pay. Split it on the day of the change.',
  'finding.tax-class-missing': 'The tax class (ELStAM) is missing: class VI is used.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: wage tax under the law of {state}.',
  'finding.term-too-long':
    'Without a reason a fixed term may last {months} months at most. State the reason.',
  'finding.term-too-short':
    'Who was not in statutory insurance before is employed for at least {months} months (house rule).',
  'finding.value-missing': 'The value {key} is missing. Enter it among the house values.',
  'finding.value-unconfirmed':
    'The value {key} is not confirmed. The office confirms it among the house values.',
  'finding.written-before-start':
    'The fixed term must be agreed in writing before work starts, otherwise the contract is open-ended.',
};
