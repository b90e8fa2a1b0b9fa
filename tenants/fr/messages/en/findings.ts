import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but France is recorded as competent. Record the decision ' +
    'or remove the A1.',
  'finding.atmp-missing':
    'The AT/MP rate notified by the Carsat is missing; an average rate is reckoned with.',
  'finding.average-too-high':
    'On average of the {weeks} weeks up to that of {monday:date} more than {limit} minutes a ' +
    'week are planned. Spread the work differently.',
  'finding.below-floor':
    '{amount:money} is less than the minimum of {floor:money} ({grade}). Raise the pay or ' +
    'lower the hours.',
  'finding.day-pay-needs-a-day': 'Each fee for a day belongs to exactly one day.',
  'finding.day-too-long': '{minutes} minutes are planned on {date:date}, more than {limit}.',
  'finding.estimated-tax':
    'The tax is an estimate of the household: no payslip is issued with it. Enter the rate ' +
    'sent by the tax office, or remove the household.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.headcount-missing': 'The employer’s headcount is missing: several rates depend on it.',
  'finding.hours-missing':
    'The hours of the month are missing: ceiling and reduction depend on them.',
  'finding.licence-missing': 'The employer’s licence for shows is not entered.',
  'finding.mobility-missing': 'The mobility rate of the commune is missing.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-end-indemnity': 'No end indemnity is due; keep the reason on file.',
  'finding.no-floor-known':
    'No minimum of an agreement is known (agreement {agreement}, grade {grade}). An adviser ' +
    'approves with reason and source.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Not modelled: the value of leave without the pay of a full month. Enter the agreed ' +
    'monthly pay.',
  'finding.overtime-week':
    'The week of {monday:date} has {minutes} minutes, more than {limit}: pay overtime as a ' +
    'pay of its own, with its premium.',
  'finding.not-modelled.sick-pay': 'Not modelled: pay and benefits during sickness.',
  'finding.part-time-short':
    'Less than 24 hours a week: a written request or an exception is needed.',
  'finding.pay-spans-months':
    'The pay {id} begins on {from:date} in an earlier month. Split it at the end of the ' +
    'month.',
  'finding.rest-too-short': 'After the work of {date:date} less than {hours} hours of rest remain.',
  'finding.social-changes-within-pay':
    'The competent social insurance changes in the middle of a pay. Split the pay on the day ' +
    'of the change.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.tax-changes-within-pay':
    'The taxing state changes in the middle of a pay. Split the pay on the day of the change.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: tax under the law of {state}.',
  'finding.value-missing':
    'The value {key} is missing in the law and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.week-too-long':
    '{minutes} minutes are planned in the week of {monday:date}, {limit} are allowed. ' +
    'Shorten it.',
  'finding.weekly-rest-missing':
    'Every day of the week of {monday:date} is taken: a day of rest is due.',
  'declaration.dpae': 'DPAE, declaration before hiring',
  'declaration.dsn': 'Data of the monthly DSN',
  'declaration.aem': 'Data of the AEM (France Travail, show business)',
  'declaration.end': 'End of contract: certificate and DSN event',
  'duty.dpae': 'Declare the hiring (DPAE) before the first hour',
  'duty.dsn-end': 'Report the end of the contract (DSN, certificate)',
  'duty.aem': 'Send the AEM to France Travail (show business)',
  'duty.dsn': 'Send the DSN of the month',
  'duty.pay-urssaf': 'Pay contributions to Urssaf',
  'duty.pay-pas': 'Pay over the income tax withheld',
  'duty.pay-pension': 'Pay complementary pensions',
  'duty.pay-france-travail': 'Pay unemployment contributions of show business',
  'duty.pay-leave-fund': 'Pay Congés Spectacles',
  'duty.pay-afdas': 'Pay AFDAS',
  'duty.pay-insurer': 'Pay the health plan and cover',
  'duty.pay-housing': 'Pay the housing levy',
};
