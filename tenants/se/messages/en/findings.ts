import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'There is an A1 of {state}, but its legislation is not recorded. Record it or remove ' +
    'the certificate.',
  'finding.becomes-permanent':
    '{days} days of fixed-term employment: after {months} months it becomes permanent.',
  'finding.below-floor':
    'The pay of {amount:money} is below the agreement’s {floor:money} ({grade}). Raise the pay.',
  'finding.birth-date-missing':
    'The date of birth is missing. Age decides contributions and the tax column.',
  'finding.end-missing': 'This kind of employment needs an end date. Enter it.',
  'finding.garnishment-not-modelled':
    'Garnishment is not computed here. Enter the amount of the Enforcement Authority’s decision.',
  'finding.has-f-skatt': 'The payee is approved for F-tax and invoices; no wages are paid.',
  'finding.holiday-pay-missing':
    'Holiday pay is missing. Pay it with the work or state that it is included.',
  'finding.leave-cannot-be-included':
    'Holiday pay may be included in pay only in employment of at most {months} months.',
  'finding.monthly-pay-missing':
    'The monthly pay is missing, so holiday pay cannot be computed. Enter the agreed pay.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No minimum is known for {agreement}, {grade}. An adviser must approve the pay.',
  'finding.not-modelled.sick-pay-by-day': 'Not modelled: sick pay of work paid by the day.',
  'finding.not-modelled.tax-column': 'Not modelled: tax column {column}.',
  'finding.overtime-week':
    '{minutes} minutes are planned in the week of {monday:date}; ordinary time is {limit}.',
  'finding.paid-in-other-month':
    'Paid on {paidOn:date} but computed in month {month}. Tax and contributions belong to ' +
    'the month of payment: set the due date there.',
  'finding.rest-too-short': 'On {date:date} less than {hours} hours of daily rest are left.',
  'finding.sick-certificate': 'Day {day} of sickness: a medical certificate is needed.',
  'finding.sick-data-missing':
    'Monthly pay or weekly hours are missing, so sick pay cannot be computed.',
  'finding.sick-over':
    'Day {day} of sickness: sick pay has ended. Report it to the Social Insurance Agency.',
  'finding.social-changes-within-pay':
    'The state of social security changes within a pay. Split the pay on the day of the change.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.tax-changes-within-pay':
    'The taxing state changes within a pay. Split the pay on the day of the change.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: tax under the law of {state}.',
  'finding.tax-table-missing': 'The tax table is missing. Ask the Tax Agency for it.',
  'finding.value-missing':
    'The value {key} is missing in the law and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.weekly-hours-missing': 'The agreed hours a week are missing.',
  'finding.weekly-rest-missing':
    'Every day of the week of {monday:date} is taken. {hours} hours of weekly rest are due.',
  'finding.year-income-missing':
    'The year’s income is missing, so tax on the one-off amount is unknown.',
  'duty.agi': 'File the employer declaration with individual statements',
  'duty.pay-skatteverket': 'Pay tax and contributions to the tax account',
  'duty.pay-fora': 'Pay pension and insurance to Fora',
  'duty.pay-slp': 'Declare special payroll tax on pensions',
};
